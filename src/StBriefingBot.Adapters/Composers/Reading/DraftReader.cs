using System.Text;
using System.Text.Json;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Composers.Reading;

/// <summary>
/// Reads a model's reply while it arrives and gives each sentence as soon as its object is closed. What stands around the objects is passed over: code
/// fences, a thought before the answer, a remark after it. A reply without any object is read as prose that names its passages in brackets.
/// </summary>
internal sealed class DraftReader
{
    private const int LongestReply = 24_000;
    private const int Deepest = 32;
    private const string ThoughtBegins = "<think>";
    private const string ThoughtEnds = "</think>";

    private readonly StringBuilder text = new();

    /// <summary>Where the objects begin that are not closed yet, the outermost first.</summary>
    private readonly Stack<int> open = new();

    private int position;
    private bool inString;
    private bool isEscaped;
    private bool sawObject;

    /// <summary>True when more has come than any answer needs.</summary>
    public bool IsTooLong => text.Length > LongestReply;

    /// <summary>True when an object came that says in the form asked for that there is nothing to say.</summary>
    public bool SaysNothing { get; private set; }

    public string Text => text.ToString();

    /// <summary>Takes in what arrived; gives the sentences that it completes.</summary>
    public IReadOnlyList<ProposedSentence> Take(string arrived)
    {
        text.Append(arrived);
        var sentences = new List<ProposedSentence>();
        while (position < text.Length && !IsTooLong)
        {
            if (open.Count == 0 && !SkipThought())
            {
                break;
            }

            if (position < text.Length)
            {
                Step(text[position], sentences);
                position++;
            }
        }

        return sentences;
    }

    /// <summary>What can be read of it as prose, once everything has arrived and no object was among it.</summary>
    public IReadOnlyList<ProposedSentence> Prose()
    {
        if (sawObject || IsTooLong)
        {
            return [];
        }

        var whole = text.ToString();
        var end = whole.LastIndexOf(ThoughtEnds, StringComparison.OrdinalIgnoreCase);
        var prose = end < 0 ? whole : whole[(end + ThoughtEnds.Length)..];
        return [.. SentenceSplitter.Split(prose).Select(span => ProposedSentence.Of(span.Of(prose), [], "")).OfType<ProposedSentence>().Where(sentence => sentence.Passages.Count > 0)];
    }

    private void Step(char letter, List<ProposedSentence> sentences)
    {
        if (inString)
        {
            (inString, isEscaped) = (isEscaped || letter != '"', !isEscaped && letter == '\\');
            return;
        }

        switch (letter)
        {
            case '"' when open.Count > 0:
                inString = true;
                break;
            case '{' when open.Count < Deepest:
                open.Push(position);
                break;
            case '}' when open.Count > 0:
                Close(open.Pop(), sentences);
                break;
            default:
                break;
        }
    }

    private void Close(int start, List<ProposedSentence> sentences)
    {
        try
        {
            using var document = JsonDocument.Parse(text.ToString(start, position - start + 1), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            sawObject = true;
            if (ProposedSentence.Read(document.RootElement) is { } sentence)
            {
                sentences.Add(sentence);
            }
            else if (document.RootElement.TryGetProperty("sentences", out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0)
            {
                SaysNothing = true;
            }
        }
        catch (JsonException)
        {
            // Not an object after all; what follows may be one.
        }
    }

    /// <summary>Moves over a thought that models write before they answer. False while its end has not arrived.</summary>
    private bool SkipThought()
    {
        if (text[position] != '<')
        {
            return true;
        }

        var ahead = text.ToString(position, Math.Min(text.Length - position, ThoughtBegins.Length));
        if (!ThoughtBegins.StartsWith(ahead, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var end = text.ToString(position, text.Length - position).IndexOf(ThoughtEnds, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return false;
        }

        position += end + ThoughtEnds.Length;
        return true;
    }
}
