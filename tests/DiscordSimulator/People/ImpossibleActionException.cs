namespace DiscordSimulator.People;

/// <summary>Someone tried what Discord's client would not let a person do, such as a command that is not registered.</summary>
public sealed class ImpossibleActionException : Exception
{
    public ImpossibleActionException()
    {
    }

    public ImpossibleActionException(string message)
        : base(message)
    {
    }

    public ImpossibleActionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
