using StBriefingBot.Core.Questions;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Answers as told and remembers what it was asked.</summary>
internal sealed class FakeAnswerer(Func<AskRequest, CancellationToken, Task<Answer>> answer) : IQuestionAnswerer
{
    private readonly List<AskRequest> asked = [];

    public FakeAnswerer(Func<AskRequest, Answer> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public IReadOnlyList<AskRequest> Asked
    {
        get
        {
            lock (asked)
            {
                return [.. asked];
            }
        }
    }

    public Task<Answer> ExecuteAsync(AskRequest request, CancellationToken cancellationToken)
    {
        lock (asked)
        {
            asked.Add(request);
        }

        return answer(request, cancellationToken);
    }
}
