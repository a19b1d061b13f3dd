using DiscordSimulator.People;
using DiscordSimulator.State;

namespace DiscordSimulator.Control;

/// <summary>What the person at the keyboard sees: who they are, where they are, and each message when it comes or changes.</summary>
internal sealed class Screen(SimulatedDiscord discord, TextWriter output)
{
    private readonly Lock writing = new();
    private readonly Dictionary<ulong, string> shown = [];

    public Person Me { get; set; } = discord.Person("alice");

    public Channel Here { get; set; } = discord.Guild.Channel("general");

    /// <summary>The last message that has something to press.</summary>
    public SeenMessage? LastWithButtons => Me.Sees(Here).LastOrDefault(message => message.Buttons.Count + message.Selects.Count > 0);

    /// <summary>The last thing done with the bot.</summary>
    public Invocation? LastInvocation { get; set; }

    public async Task ShowNewsAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var next = discord.NextChange;

                foreach (var news in Me.Sees(Here).Select(message => (message.Id, Text: ScreenText.Of(message))).Where(each => shown.GetValueOrDefault(each.Id) != each.Text))
                {
                    shown[news.Id] = news.Text;
                    Say(news.Text);
                }

                ShowResponse();
                await next.WaitAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The end of input.
        }
    }

    public void Say(string text)
    {
        lock (writing)
        {
            output.WriteLine(text);
        }
    }

    /// <summary>A window or suggestions, which are no messages, are shown once.</summary>
    private void ShowResponse()
    {
        if (LastInvocation is { State: InvocationState.Modal or InvocationState.Suggestions } open && shown.TryAdd(open.Id, ""))
        {
            Say(ScreenText.Of(open));
        }
    }
}
