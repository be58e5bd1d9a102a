using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Fut;

/// <summary>When a fault takes effect.</summary>
internal enum FutStage
{
    /// <summary>As a call comes in.</summary>
    Call,

    /// <summary>In what a GET or a search answers.</summary>
    Read,

    /// <summary>In what a PUT answers.</summary>
    Write,

    /// <summary>When a token is issued.</summary>
    Token,

    /// <summary>When an event is posted.</summary>
    Event,

    /// <summary>When a delivered device is registered.</summary>
    Device,

    /// <summary>When a report is made.</summary>
    Report,
}

/// <summary>A planned fault: one of <see cref="FutFaults.Kinds"/>, for the calls that match.</summary>
public sealed record FutPlannedFault(
    string Kind, string? Service = null, string? Method = null, string? Path = null, int Times = 1, double? Seconds = null)
    : PlannedFault(Times)
{
    internal bool Hits(string service, string method, string path) =>
        (Service is null || Service == service)
        && (Method is null || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase))
        && (Path is null || path.Contains(Path, StringComparison.Ordinal));
}

/// <summary>The faults of the simulator. Those that are a state of an order, a citizen or an event are acts of the control.</summary>
public sealed class FutFaults
{
    private static readonly Dictionary<string, FutStage> Stages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["F01"] = FutStage.Call,
        ["F02"] = FutStage.Call,
        ["F03-before"] = FutStage.Call,
        ["F03-after"] = FutStage.Call,
        ["F03-within"] = FutStage.Call,
        ["F04"] = FutStage.Call,
        ["F05"] = FutStage.Call,
        ["F06-missing"] = FutStage.Call,
        ["F06-not-allowed"] = FutStage.Call,
        ["F07"] = FutStage.Call,
        ["F08"] = FutStage.Call,
        ["F09"] = FutStage.Call,
        ["F10"] = FutStage.Call,
        ["F11-consent"] = FutStage.Call,
        ["F11-device"] = FutStage.Call,
        ["F11-item"] = FutStage.Call,
        ["F12-429"] = FutStage.Call,
        ["F12-429-date"] = FutStage.Call,
        ["F12-503"] = FutStage.Call,
        ["F13"] = FutStage.Call,
        ["F14-diagnostics"] = FutStage.Call,
        ["F14-text"] = FutStage.Call,
        ["F14-coding"] = FutStage.Call,
        ["F34"] = FutStage.Call,
        ["F19-foreign"] = FutStage.Read,
        ["F19-loop"] = FutStage.Read,
        ["F19-total"] = FutStage.Read,
        ["F19-repeat"] = FutStage.Read,
        ["F21"] = FutStage.Read,
        ["F22-nulls"] = FutStage.Read,
        ["F22-agreed-date"] = FutStage.Read,
        ["F22-annotation"] = FutStage.Read,
        ["F23"] = FutStage.Read,
        ["F26"] = FutStage.Read,
        ["F24"] = FutStage.Write,
        ["F15-lost"] = FutStage.Event,
        ["F15-copies"] = FutStage.Event,
        ["F16-type"] = FutStage.Event,
        ["F16-port"] = FutStage.Event,
        ["F17-type"] = FutStage.Event,
        ["F17-json"] = FutStage.Event,
        ["F17-big"] = FutStage.Event,
        ["F18-wrong"] = FutStage.Event,
        ["F18-old"] = FutStage.Event,
        ["F30-none"] = FutStage.Device,
        ["F30-twice"] = FutStage.Device,
        ["F30-owner"] = FutStage.Device,
        ["F30-use"] = FutStage.Device,
        ["F31-sync"] = FutStage.Report,
        ["F31-never"] = FutStage.Report,
        ["F31-damaged"] = FutStage.Report,
        ["F31-path"] = FutStage.Report,
        ["F31-bomb"] = FutStage.Report,
        ["F31-no-header"] = FutStage.Report,
        ["F31-anonymised"] = FutStage.Report,
        ["F33-no-refresh"] = FutStage.Token,
        ["F33-expired"] = FutStage.Token,
        ["F33-empty"] = FutStage.Token,
    };

    private readonly FaultQueue<FutPlannedFault> planned = new();

    /// <summary>Every kind, by the numbers of contracts/partners/fut.</summary>
    public static IReadOnlyCollection<string> Kinds => Stages.Keys;

    /// <summary>What is planned and has not happened.</summary>
    public IReadOnlyList<FutPlannedFault> Left => planned.Left;

    public void Plan(FutPlannedFault fault)
    {
        if (!Stages.ContainsKey(fault.Kind))
            throw new ArgumentException($"There is no fault {fault.Kind}.", nameof(fault));
        planned.Plan(fault);
    }

    public void Plan(
        string kind, int times = 1, double? seconds = null, string? service = null, string? method = null, string? path = null) =>
        Plan(new FutPlannedFault(kind, service, method, path, times, seconds));

    public void Clear() => planned.Clear();

    internal FutPlannedFault? Next(FutStage stage, string service = "", string method = "", string path = "") =>
        planned.Next(fault => Stages[fault.Kind] == stage && fault.Hits(service, method, path));
}
