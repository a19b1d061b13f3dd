using System.Collections.Frozen;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>English words that hold a sentence together.</summary>
internal static class EnglishFunctionWords
{
    public static readonly FrozenSet<string> Auxiliaries = Set(
        "is was are were be been being am has have had having do does did done doing will would can could may might must shall should isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't "
        + "wouldn't can't couldn't cannot shouldn't mustn't");

    public static readonly FrozenSet<string> BeForms = Set("is was are were be been being am isn't wasn't aren't weren't get got gets");

    public static readonly FrozenSet<string> Prepositions = Set(
        "of in on at by for from to with as than into onto upon over under about against between among through across within without during before after since until till per via toward towards "
        + "behind beyond near off out up down along around throughout despite besides beside except like including alongside aboard amid regarding concerning versus vs unlike following inside outside");

    public static readonly FrozenSet<string> Determiners = Set("the a an this that these those its their his her our my your some any each every no another such both all");

    public static readonly FrozenSet<string> Pronouns = Set("it he she they we i you who which them him us me itself themselves himself herself one ones whose whom what there here its their his her hers theirs");

    /// <summary>Words after which a new clause begins.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = Set("while whereas but although though because which who whose when where if unless however whereby that");

    /// <summary>Reporting and other words that say nothing to check by themselves.</summary>
    public static readonly FrozenSet<string> Generic = Set(
        "say said says saying state states stated note notes noted add adds added explain explains explained mention mentions mentioned describe describes described write writes wrote written tell told "
        + "according accord thing things way ways kind kinds sort type matter area areas field fields case cases level levels amount total number numbers figure figures make makes made making take takes took taken give gives gave given "
        + "get gets got become becomes became come came go goes went put use used using uses part include includes included including involve involves involved involving have having has had been being "
        + "prefecture province county place well also just even still already again ever so very much more less rather quite too then now today respectively namely e.g i.e etc overall altogether various certain own same other others another "
        + "called named known titled entitled aged old year years month months day days time times date period people person persons basis form terms term result results fact role means new seen see found set "
        + "compared comparison relative respect about approximately around roughly nearly almost some up down out off per cent percent such particular particularly mainly");

    private static readonly FrozenSet<string> Others = Set(
        "whether neither mr mrs ms dr sir someone somebody anyone latter former ones back away together forward apart aside ahead thereby thereafter therein moreover furthermore meanwhile hereby likewise instead indeed perhaps the a an and or but nor yet if then else so that this these those there here it its he she they his her their them him we our us you your i me my who whom whose which what when where why how not no "
        + "both either neither each every all any some few many most other such only own same than too very just as of in on at by for from to with into onto upon about between among through during also "
        + "is was are were be been being am has have had do does did will would can could may might must shall should s t 's once again further however therefore thus hence while whereas although though because since until "
        + "after before under over above below up down out off more less least much one ones itself themselves himself herself let");

    /// <summary>True for "may", not for the month of May.</summary>
    public static bool IsAuxiliary(Term term) => term.Class != TermClass.Value && Auxiliaries.Contains(term.Folded);

    public static bool IsFunction(string folded) => Others.Contains(folded) || Auxiliaries.Contains(folded) || Prepositions.Contains(folded) || Determiners.Contains(folded) || Pronouns.Contains(folded);

    private static readonly FrozenSet<string> GenericStems = Generic.Select(word => EnglishStemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for any form of a generic word.</summary>
    public static bool IsGeneric(string folded, string stem) => Generic.Contains(folded) || GenericStems.Contains(stem);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
