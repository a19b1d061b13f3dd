namespace StBriefingBot.Configuration;

/// <summary>Every setting with its default; <c>config/README.md</c> describes each.</summary>
internal sealed class StBotOptions
{
    public KnowledgeOptions Knowledge { get; set; } = new();

    public DataOptions Data { get; set; } = new();

    public IndexOptions Index { get; set; } = new();

    public ComposerOptions Composer { get; set; } = new();

    public AskOptions Ask { get; set; } = new();

    public SearchOptions Search { get; set; } = new();

    public ChatOptions Chat { get; set; } = new();

    public ServeOptions Serve { get; set; } = new();
}

internal sealed class KnowledgeOptions
{
    /// <summary>The library's folder; empty finds it.</summary>
    public string Folder { get; set; } = "";
}

internal sealed class DataOptions
{
    /// <summary>Where index, imported texts and logs go; empty chooses a place by the library.</summary>
    public string Folder { get; set; } = "";
}

internal sealed class IndexOptions
{
    /// <summary>One of <see cref="AdapterWords.Indexes"/>.</summary>
    public string Use { get; set; } = AdapterWords.Auto;
}

internal sealed class ComposerOptions
{
    /// <summary>One of <see cref="AdapterWords.Composers"/>.</summary>
    public string Use { get; set; } = AdapterWords.Auto;
}

internal sealed class AskOptions
{
    /// <summary>How many lines of <c>ask --jsonl</c> are answered at a time, 1 to 64.</summary>
    public int Parallel { get; set; } = 3;

    /// <summary>Whether <c>ask</c>, <c>search</c> and <c>chat</c> say that the library has changed since the index was built.</summary>
    public bool TellWhenStale { get; set; } = true;
}

internal sealed class SearchOptions
{
    /// <summary>How many passages <c>search</c> shows, 1 to 1000.</summary>
    public int Top { get; set; } = 10;
}

internal sealed class ChatOptions
{
    /// <summary>How many questions of a conversation a follow-up may refer to, 0 to 50.</summary>
    public int RememberTurns { get; set; } = 6;
}

internal sealed class ServeOptions
{
    /// <summary>Where <c>serve</c> listens: an http address of this machine only.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";
}
