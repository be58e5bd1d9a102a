namespace TeleSSL.Domain.Agreements;

/// <summary>
/// How many open days of the unit an order may take, by its priority: the request priorities of HL7 FHIR R4. 1 to 60; the default holds
/// for those left out.
/// </summary>
/// <param name="Routine">Of an order without haste.</param>
/// <param name="Urgent">Of one that is wanted sooner.</param>
/// <param name="Asap">Of one that is wanted as soon as possible.</param>
/// <param name="Stat">Of one that is wanted at once.</param>
public sealed record TargetDays(int? Routine = null, int? Urgent = null, int? Asap = null, int? Stat = null)
{
    private const int Most = 60;

    /// <summary>The problem with the first amount that is out of range, or null.</summary>
    /// <param name="field">The field that holds the days.</param>
    internal Refusal? WhyNot(string field)
    {
        (string Priority, int? Days)[] all = [("routine", Routine), ("urgent", Urgent), ("asap", Asap), ("stat", Stat)];
        return all.FirstOrDefault(one => one.Days is < 1 or > Most) is { Priority: { } wrong }
            ? Refusal.Invalid($"{field}.{wrong}", FieldProblems.Between(1, Most))
            : null;
    }
}
