using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Administration.Checks;

/// <summary>What answers from a certain index with a certain library's words, and what verifies for it.</summary>
public delegate (IQuestionAnswerer Answerer, IClaimVerifier Verifier) AnswererOver(IPassageIndex index, Library library);
