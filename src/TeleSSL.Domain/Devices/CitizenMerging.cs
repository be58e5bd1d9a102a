namespace TeleSSL.Domain.Devices;

/// <summary>
/// One person registered twice: when two citizens may become one, and the facts of the one. The identity is <c>into</c>'s.
/// </summary>
public static class CitizenMerging
{
    /// <summary>
    /// <c>same-citizen</c>; <c>one-of-them-dead</c> when only one is recorded as dead, since nobody can be recorded as alive again; or
    /// null.
    /// </summary>
    public static Refusal? WhyNot(CitizenFacts from, CitizenFacts into) =>
        from.Id == into.Id ? Refusal.Invalid("into", CitizenProblems.SameCitizen)
        : from.Active != into.Active ? CitizenRefusals.OneOfThemDead
        : null;

    /// <summary>The one afterwards: it stays in its municipality, and is protected when either was.</summary>
    public static CitizenFacts Whole(CitizenFacts from, CitizenFacts into) => into with { Protected = from.Protected || into.Protected };

    /// <summary>
    /// The fields that differ, named as in a change. A protected address is not compared: a registration with a guessed one would find
    /// out.
    /// </summary>
    /// <param name="isProtected">Either is.</param>
    /// <param name="fields">Each field of the two.</param>
    public static IReadOnlyList<string> Differing(bool isProtected, params (string Name, object? From, object? Into)[] fields) =>
        [.. fields.Where(field => !Equals(field.From, field.Into) && !(isProtected && field.Name == "address")).Select(field => field.Name)];
}
