using Microsoft.AspNetCore.Components;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Components;

/// <summary>A component that speaks the language of what it stands in: the page's, or that of the reply it is part of.</summary>
public abstract class BilingualComponent : ComponentBase
{
    [CascadingParameter(Name = nameof(Language))]
    public LanguageCode Language { get; set; }

    /// <summary>The words in that language.</summary>
    protected string W(string english, string japanese) => Language == LanguageCode.Japanese ? japanese : english;

    protected string W(Bilingual words) => words.In(Language);

    protected string DateText(PartialDate date) => WrittenDate.Of(date, Language);
}
