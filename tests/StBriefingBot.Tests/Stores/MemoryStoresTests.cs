using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Stores;

/// <summary>The fake of other tests keeps the promises that those tests rely on.</summary>
public sealed class MemoryStoresTests : StoresContract
{
    private readonly MemoryStores stores = new();

    protected override IAnswerStore Answers => stores;

    protected override IFeedbackStore Feedback => stores;

    protected override IPersonalRecords People => stores;
}
