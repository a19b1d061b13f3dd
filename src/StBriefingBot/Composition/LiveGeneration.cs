using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Which generation answers. What was read of the library is read anew when it changes, also when another process changed it.</summary>
internal sealed class LiveGeneration(IPassageIndex index)
{
    /// <summary>Its number; null when there is none, or none that can be read: whoever searches it is told why.</summary>
    public Task<int?> NumberAsync(CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            try
            {
                return (await index.CurrentAsync(cancellationToken))?.Number;
            }
            catch (PassageIndexException)
            {
                return null;
            }
        },
        cancellationToken);
}
