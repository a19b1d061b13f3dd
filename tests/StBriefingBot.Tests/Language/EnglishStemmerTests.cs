using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Language;

public sealed class EnglishStemmerTests
{
    /// <summary>From the sample vocabulary the algorithm is published with.</summary>
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign")]
    [InlineData("consist consisted consistency consistent consistently consisting consists", "consist")]
    [InlineData("consolation consolations consolatory", "consol consol consolatori")]
    [InlineData("console consoled consoles consoling consolingly", "consol")]
    [InlineData("conspicuous conspicuously", "conspicu")]
    [InlineData("conspiracy conspirator conspirators conspire", "conspiraci conspir conspir conspir")]
    [InlineData("constable constables constancy constant", "constabl constabl constanc constant")]
    [InlineData("knack knackeries knacks knag knave knaves knavish", "knack knackeri knack knag knave knave knavish")]
    [InlineData("kneaded kneading knee kneel kneeled kneeling kneels knees", "knead knead knee kneel kneel kneel kneel knee")]
    [InlineData("knell knelt knew knick knif knife knight knightly knights", "knell knelt knew knick knif knife knight knight knight")]
    [InlineData("knit knits knitted knitting knives knob knobs knock knocked knocker knockers", "knit knit knit knit knive knob knob knock knock knocker knocker")]
    [InlineData("ties cries gas this gaps kiwis", "tie cri gas this gap kiwi")]
    [InlineData("luxuriated hopping hoped hoping egged added", "luxuri hop hope hope egg add")]
    [InlineData("cry by say dying lying inning outing", "cri by say die lie inning outing")]
    [InlineData("proceed exceed succeed agreed feed", "proceed exceed succeed agre feed")]
    [InlineData("general generic communication communism university universe", "general generic communic communism universiti univers")]
    [InlineData("skis skies idly gently ugly early only singly sky news atlas cosmos bias", "ski sky idl gentl ugli earli onli singl sky news atlas cosmos bias")]
    [InlineData("national rational organization organs internal international", "nation ration organiz organ internal internat")]
    public void Inflections_share_the_published_stem(string words, string stems)
    {
        var expected = stems.Split(' ');
        var found = words.Split(' ').Select(word => EnglishStemmer.Snowball(word)).ToArray();

        Assert.Equal(expected.Length == 1 ? [.. found.Select(_ => stems)] : expected, found);
    }

    [Theory]
    [InlineData("held", "hold")]
    [InlineData("met", "meeting")]
    [InlineData("men", "man")]
    [InlineData("led", "leads")]
    [InlineData("organisations", "organization")]
    [InlineData("modernised", "modernizing")]
    [InlineData("programmes", "program")]
    [InlineData("defence", "defense")]
    [InlineData("criteria", "criterion")]
    public void Irregular_and_british_forms_meet_the_regular_one(string form, string other) =>
        Assert.Equal(EnglishStemmer.Stem(other), EnglishStemmer.Stem(form));

    [Theory]
    [InlineData("precise", "precis")]
    [InlineData("expertise", "expertis")]
    [InlineData("münchen", "münchen")]
    [InlineData("1990s", "1990s")]
    public void Other_words_are_not_taken_for_them(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Fact]
    public void A_stem_of_a_long_run_of_letters_is_the_run() => Assert.Equal(new string('s', 5000), EnglishStemmer.Stem(new string('s', 5000)));
}
