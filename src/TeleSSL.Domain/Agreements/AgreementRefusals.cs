namespace TeleSSL.Domain.Agreements;

/// <summary>Refusals about organisations and their agreements.</summary>
public static class AgreementRefusals
{
    /// <summary><c>agreements-overlap</c>.</summary>
    public static readonly Refusal Overlap = new(
        "agreements-overlap",
        "{unit} already serves {organisation} from {from}; end that agreement first.", RefusalKind.Rule, "agreement");

    /// <summary><c>agreements-overlap-in-batch</c>.</summary>
    public static readonly Refusal OverlapInBatch = new(
        "agreements-overlap-in-batch",
        "Row {other} gives {organisation} the same service on some of these days, from {unit}.");

    /// <summary><c>agreements-refused</c>.</summary>
    public static readonly Refusal BatchRefused = new(
        "agreements-refused",
        "{rows} rows cannot be added, so none was.", RefusalKind.Invalid);

    /// <summary><c>no-agreement</c>.</summary>
    public static readonly Refusal None = new(
        "no-agreement",
        "No one has an agreement to give {organisation} {service} on {day}.", RefusalKind.Rule, "programme");

    /// <summary><c>no-agreement</c> too, with the unit that serves and the one that owns the device.</summary>
    public static readonly Refusal OtherUnit = new(
        "no-agreement",
        "{serving} serves {organisation} with {programme}; this device belongs to {owner}.");

    /// <summary><c>organisation-kind-fixed</c>.</summary>
    public static readonly Refusal KindFixed = new(
        "organisation-kind-fixed",
        "{organisation} is a {kind} and cannot change; add another organisation.");

    /// <summary><c>code-taken</c>.</summary>
    public static readonly Refusal CodeTaken = new("code-taken", "A {subject} with code {code} exists already; change that one.");
}
