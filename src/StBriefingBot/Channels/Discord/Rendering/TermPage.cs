using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Terms of the glossary in both languages.</summary>
internal static class TermPage
{
    public static Page Of(Reply.TermsShown reply) =>
        new(null, [.. reply.Terms.Select(term => Section.Of(Lines(term, reply.Language)))], Colors.Neutral, null, []);

    private static IEnumerable<string> Lines(GlossaryTerm term, LanguageCode language)
    {
        var acronym = term.Acronym is null ? "" : $" ({DiscordText.Escape(term.Acronym)})";
        yield return $"**{DiscordText.Escape(term.English)}**{acronym} · **{DiscordText.Escape(term.Japanese)}**";
        yield return DiscordText.Escape(language == LanguageCode.Japanese ? term.DefinitionJapanese : term.DefinitionEnglish);
        var variants = term.EnglishVariants.Concat(term.JapaneseVariants).ToList();
        if (variants.Count > 0)
        {
            yield return $"{DiscordReply.In(language, "Also", "別名")}: {DiscordText.Escape(string.Join(", ", variants))}";
        }
    }
}
