using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Tests.Citations.Matching;

public sealed class RoundedValuesTests
{
    [Theory]
    [InlineData("more than 2,900 students", "2,950 students", true)]
    [InlineData("nearly 3,000 students", "2,950 students", true)]
    [InlineData("about $1.2 billion", "$1.17 billion", true)]
    [InlineData("約170日間", "168 days", true)]
    [InlineData("fewer than 3,000 students", "2,950 students", true)]
    [InlineData("3,000 students", "2,950 students", false)]
    [InlineData("more than 1,000 students", "2,950 students", false)]
    [InlineData("more than 3,000 students", "2,950 students", false)]
    [InlineData("at least 30 million cars", "about 31 million cars", false)]
    [InlineData("about 2,951 students", "2,950 students", false)]
    [InlineData("about 160 days", "about 170 days", false)]
    [InlineData("about 3,000 dollars", "2,950 students", false)]
    [InlineData("more than 30 students", "up to 31 students", false)]
    public void A_rounder_number_near_by_tells_an_exact_one_and_never_the_other_way_round(string claimed, string stated, bool tells) =>
        Assert.Equal(tells, RoundedValues.Tells(Assert.Single(ValueReader.Read(claimed)), Assert.Single(ValueReader.Read(stated))));
}
