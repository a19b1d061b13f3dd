using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Stores;

/// <summary>The fake of other tests keeps the promises that those tests rely on.</summary>
public sealed class MemoryProposedItemsTests : ProposedItemsContract
{
    private readonly MemoryProposedItems proposed = new();

    protected override IProposedItems Proposed => proposed;
}
