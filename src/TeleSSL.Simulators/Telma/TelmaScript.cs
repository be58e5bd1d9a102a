using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>An action of the simulator on a ticket.</summary>
public enum TelmaAct
{
    Acknowledge,
    Begin,
    Comment,
    AskForInfo,
    NotOurs,
    Duplicate,
    Resolve,
    Close,
}

/// <summary>One action, with the delay after the one before.</summary>
public sealed record TelmaLine(TimeSpan After, TelmaAct Act, string Text = "");

/// <summary>What the simulator does with a ticket: by category, else by component, else the default.</summary>
public sealed record TelmaScript(IReadOnlyDictionary<string, IReadOnlyList<TelmaLine>> ByKind, IReadOnlyList<TelmaLine> Else)
{
    public static TelmaScript Nothing { get; } = new(new Dictionary<string, IReadOnlyList<TelmaLine>>(), []);

    /// <summary>
    /// A day at Telma in a few minutes: most tickets are resolved, pairing raises a question, and network is returned as not theirs.
    /// </summary>
    public static TelmaScript Demo { get; } = new(
        new Dictionary<string, IReadOnlyList<TelmaLine>>
        {
            ["pairing"] = [Read, new(Seconds(20), TelmaAct.AskForInfo, "Hvilken version af måleren er det, og er den parret før?")],
            ["network"] = [Read, new(Seconds(15), TelmaAct.NotOurs, "Det ligger hos teleudbyderen.")],
            ["login"] = [Read, Begun, new(Seconds(20), TelmaAct.Duplicate, "Kendt fejl, som der allerede arbejdes på.")],
        },
        [Read, Begun, new(Seconds(30), TelmaAct.Comment, "Fejlen er genskabt hos os."),
            new(Seconds(60), TelmaAct.Resolve, "Rettet i den nye version af app'en.")]);

    internal IReadOnlyList<TelmaLine> For(TelmaTicket ticket) =>
        ByKind.GetValueOrDefault(ticket.Category) ?? ByKind.GetValueOrDefault(ticket.Component.ToString()) ?? Else;

    private static TelmaLine Read => new(Seconds(5), TelmaAct.Acknowledge);

    private static TelmaLine Begun => new(Seconds(10), TelmaAct.Begin);

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);
}
