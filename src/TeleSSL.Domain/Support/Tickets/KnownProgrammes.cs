namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What is known of the programme of a ticket that names none.</summary>
/// <param name="Device">The programme of its device.</param>
/// <param name="Citizen">The programmes of what its citizen has.</param>
public sealed record KnownProgrammes(string? Device, IReadOnlyList<string> Citizen)
{
    /// <summary>The device's, or the only one of the citizen; null when that leaves several, or none.</summary>
    public string? Only => Device ?? (Citizen.Distinct().ToArray() is [var only] ? only : null);
}
