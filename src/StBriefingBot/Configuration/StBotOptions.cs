namespace StBriefingBot.Configuration;

/// <summary>Every setting with its default; <c>config/README.md</c> describes each.</summary>
internal sealed class StBotOptions
{
    public KnowledgeOptions Knowledge { get; set; } = new();

    public DataOptions Data { get; set; } = new();

    public FetchOptions Fetch { get; set; } = new();

    public IndexOptions Index { get; set; } = new();

    public ComposerOptions Composer { get; set; } = new();

    /// <summary>Language models by the names the other settings know them by.</summary>
    public Dictionary<string, ModelOptions> Models { get; } = new(StringComparer.OrdinalIgnoreCase) { [ComposerOptions.UsualModel] = new ModelOptions() };

    /// <summary>Embedding models by the names the other settings know them by.</summary>
    public Dictionary<string, EmbeddingOptions> Embeddings { get; } = new(StringComparer.OrdinalIgnoreCase) { [SearchOptions.UsualEmbedding] = new EmbeddingOptions() };

    public BudgetOptions Budget { get; set; } = new();

    public VerifierOptions Verifier { get; set; } = new();

    public AskOptions Ask { get; set; } = new();

    public SearchOptions Search { get; set; } = new();

    public ChatOptions Chat { get; set; } = new();

    public AccessOptions Access { get; set; } = new();

    public LimitsOptions Limits { get; set; } = new();

    public PrivacyOptions Privacy { get; set; } = new();

    public MemoryOptions Memory { get; set; } = new();

    public QuizOptions Quiz { get; set; } = new();

    public ServeOptions Serve { get; set; } = new();

    public DiscordOptions Discord { get; set; } = new();
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

internal sealed class FetchOptions
{
    /// <summary>Hosts (<c>host</c> or <c>host:port</c>), parted by commas, that may be fetched although their address is not public.</summary>
    public string TrustedHosts { get; set; } = "";

    /// <summary>How long one page may take, 1 to 600.</summary>
    public int Seconds { get; set; } = 60;

    /// <summary>How large one page may be, 1 to 50.</summary>
    public int Megabytes { get; set; } = 20;

    /// <summary>Between two requests to one host, 0 to 60000.</summary>
    public int PauseMilliseconds { get; set; } = 1000;
}

internal sealed class IndexOptions
{
    /// <summary>One of <see cref="AdapterWords.Indexes"/>.</summary>
    public string Use { get; set; } = AdapterWords.Auto;
}

internal sealed class ComposerOptions
{
    public const string UsualModel = "main";

    /// <summary>One of <see cref="AdapterWords.Composers"/>.</summary>
    public string Use { get; set; } = AdapterWords.Auto;

    /// <summary>The model that writes, by its name in <see cref="StBotOptions.Models"/>.</summary>
    public string Model { get; set; } = UsualModel;

    /// <summary>After so long the library is quoted instead, 1 to 600.</summary>
    public int Seconds { get; set; } = 20;
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
    public const string UsualEmbedding = "main";

    /// <summary>How many passages <c>search</c> shows, 1 to 1000.</summary>
    public int Top { get; set; } = 10;

    /// <summary>The model that finds by meaning, by its name in <see cref="StBotOptions.Embeddings"/>.</summary>
    public string Embedding { get; set; } = UsualEmbedding;
}

internal sealed class ChatOptions
{
    /// <summary>How many questions of a conversation a follow-up may refer to, 0 to 50.</summary>
    public int RememberTurns { get; set; } = 6;
}

internal sealed class AccessOptions
{
    /// <summary>Ids of persons or groups, parted by commas. Nobody but them and who sits at the terminal is an admin.</summary>
    public string Admins { get; set; } = "";

    /// <summary>Ids of persons or groups, parted by commas. Admins are trainers too.</summary>
    public string Trainers { get; set; } = "";

    /// <summary>Whether removing a source's text takes two admins.</summary>
    public bool SecondAdmin { get; set; }

    public static IReadOnlyList<string> Ids(string list) => list.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

internal sealed class LimitsOptions
{
    /// <summary>How many commands a person may give in a minute, 1 to 10000; admins as many as they like.</summary>
    public int PerPerson { get; set; } = 20;

    /// <summary>How many commands all persons of a place may give in a minute, 1 to 10000.</summary>
    public int PerPlace { get; set; } = 60;
}

internal sealed class PrivacyOptions
{
    /// <summary>Whether a person may choose to have their questions kept as text. False: nobody's are.</summary>
    public bool MayKeepQuestions { get; set; } = true;
}

internal sealed class MemoryOptions
{
    /// <summary>How many conversations are held at a time, 1 to 100000.</summary>
    public int Conversations { get; set; } = 1000;

    /// <summary>How many answers are held with the question as asked, 1 to 100000.</summary>
    public int Answers { get; set; } = 2000;

    /// <summary>How long an unused conversation is held, 1 to 10080.</summary>
    public int Minutes { get; set; } = 120;
}

internal sealed class QuizOptions
{
    /// <summary>The chance, in percent, that a person still knows an answer at which it is shown again, 70 to 97.</summary>
    public int RetentionPercent { get; set; } = 90;
}

internal sealed class ServeOptions
{
    /// <summary>Where <c>serve</c> listens: an http address, of this machine only unless people can sign in.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Names, parted by commas, under which a web server before it may pass requests on; this machine's own need no mention.</summary>
    public string Hosts { get; set; } = "";

    /// <summary>A file with a line <c>ROLE NAME SECRET</c> for everybody who may sign in; empty for nobody but the admin with the printed code.</summary>
    public string TokensFile { get; set; } = "";
}
