using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models;

/// <summary>A way to a model's server. The client throws <see cref="ModelException"/> for whatever the server does, and repeats nothing by itself.</summary>
/// <param name="settings">The model.</param>
/// <param name="http">Sends; it belongs to whoever made it, and sets no time limit.</param>
public delegate IChatClient ChatConnector(ModelSettings settings, HttpClient http);
