namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>What a token is for: absolute FHIR URLs, each of them optional (FUT's context switch).</summary>
/// <param name="Organization">The organisation that acts.</param>
/// <param name="Patient">The citizen that the call is about.</param>
/// <param name="EpisodeOfCare">The course that the call is about.</param>
/// <param name="CareTeam">The team that acts.</param>
public sealed record FutContext(
    string? Organization = null, string? Patient = null, string? EpisodeOfCare = null, string? CareTeam = null);
