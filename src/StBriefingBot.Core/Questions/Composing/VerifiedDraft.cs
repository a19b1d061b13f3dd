using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions.Composing;

/// <summary>A sentence that its evidence supports.</summary>
internal sealed record VerifiedSentence(string Text, IReadOnlyList<Evidence> Evidence, SentenceOrigin Origin);

/// <summary>What is left of a draft after verification.</summary>
/// <param name="Composer">Who wrote what is left.</param>
/// <param name="Sentences">What may be shown; empty when nothing stands.</param>
/// <param name="Verdicts">Every sentence that was proposed, in order, with its verdict.</param>
/// <param name="Trace">What a model did for it; null where none was asked.</param>
internal sealed record VerifiedDraft(string Composer, IReadOnlyList<VerifiedSentence> Sentences, IReadOnlyList<TracedVerdict> Verdicts, CompositionTrace? Trace);
