using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Composition;

/// <summary>What answers from one library: made together, because all of it knows the library's words.</summary>
internal sealed record Answering(IQuestionAnswerer Answerer, IClaimVerifier Verifier, SearchPassages Search, Thesaurus Thesaurus, EvidenceSearch Evidence);
