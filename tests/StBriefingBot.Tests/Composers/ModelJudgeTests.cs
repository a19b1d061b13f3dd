using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Core.Citations;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.Composers;

/// <summary>A second opinion tightens and never loosens.</summary>
public sealed class ModelJudgeTests
{
    [Fact]
    public async Task What_the_judge_objects_to_is_dropped()
    {
        await using var bench = await ModelBench.StartAsync(new BenchLimits(Judge: new FixedJudge("It says more.")), ModelReply.Sentences((ModelBench.Good, 1, Brightwater.Signed)));

        Assert.Equal("extractive", (await bench.AskAsync()).Composer);
    }

    [Fact]
    public async Task What_the_rules_do_not_support_no_judge_can_save()
    {
        await using var bench = await ModelBench.StartAsync(
            new BenchLimits(Judge: new FixedJudge(null)), ModelReply.Sentences(("The Brightwater Agreement was signed on 5 April 1998.", 1, Brightwater.Signed)));

        Assert.Equal("extractive", (await bench.AskAsync()).Composer);
    }

    [Theory]
    [InlineData("{\"supported\": false}", true)]
    [InlineData("{\"supported\": true}", false)]
    [InlineData("I would rather not say.", false)]
    public async Task Only_a_clear_no_is_an_objection(string reply, bool objects)
    {
        await using var server = await ScriptedModelServer.StartAsync(ModelReply.Text(reply));

        Assert.Equal(objects, await AskAsync(server) is not null);
        Assert.Contains("It rained.", server.Prompt(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judge_that_is_away_does_not_object()
    {
        await using var server = await ScriptedModelServer.StartAsync(ModelReply.Error(500));

        Assert.Null(await AskAsync(server));
    }

    private static async Task<string?> AskAsync(ScriptedModelServer server)
    {
        using var models = new LanguageModels(TimeProvider.System, new Random(1));
        return await models.Judge(ModelBench.SettingsOf(server, TimeSpan.FromSeconds(20)), new BudgetLimits(0, 0), new MemoryLedger()).ObjectionAsync("It rained.", ["It rained in May."], CancellationToken.None);
    }

    private sealed class FixedJudge(string? objection) : IClaimJudge
    {
        public Task<string?> ObjectionAsync(string claim, IReadOnlyList<string> passages, CancellationToken cancellationToken) => Task.FromResult(objection);
    }
}
