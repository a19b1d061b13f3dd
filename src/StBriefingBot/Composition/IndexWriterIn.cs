using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>A writer of the configured kind of index in a certain folder.</summary>
internal delegate IPassageIndexWriter IndexWriterIn(string folder);
