using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.CommandLine;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Web;

/// <summary>What the web channel has of the program. The web host keeps services of its own, which end with it; these outlive it.</summary>
internal sealed record WebParts(
    Surroundings Surroundings,
    StBotOptions Options,
    LibraryLocation Location,
    IPassageIndex Index,
    Once<Library> Library,
    Once<Answering> Answering,
    Once<Chat> Chat,
    AccessPolicy Access,
    RateLimiter Limiter,
    ConversationMemory Memory,
    SuggestedQuestionsFile Suggested,
    AnswererOver AnswererOver,
    IFaultLog Faults,
    TimeProvider Time)
{
    public async Task<WriteBrief> BriefsAsync(CancellationToken cancellationToken) => Briefing.Over(await Answering.GetAsync(cancellationToken), await Library.GetAsync(cancellationToken), Time);
}
