using System.Globalization;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Referrals;

/// <summary>
/// The whole non-personal state of a referral: task 1 of table 1. The journal stores it after each change. What is personal, such as
/// measured values and texts, is sealed with the citizen's key.
/// </summary>
public sealed record Referral
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The number people refer to it by, such as <c>R-2026-000123</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The citizen.</summary>
    public required Guid Citizen { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the citizen's municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>Code of the SSL unit that serves it; null while no unit has an agreement to.</summary>
    public string? Unit { get; init; }

    /// <summary>How far it is.</summary>
    public required ReferralState State { get; init; }

    /// <summary>
    /// The open referral of the same citizen and programme that was there before: a referrer is not told, so the unit sorts it out.
    /// </summary>
    public Guid? Doubles { get; init; }

    /// <summary>
    /// Why it was closed: kebab text of <see cref="RejectReason"/>, <see cref="WithdrawReason"/> or <see cref="EndReason"/>.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>How it came.</summary>
    public required ReferralOrigin Origin { get; init; }

    /// <summary>Code of the organisation that refers.</summary>
    public required string Referrer { get; init; }

    /// <summary>Code of the organisation whose staff look at the measurements.</summary>
    public string? MonitoredBy { get; init; }

    /// <summary>The values are those that the programme asks for. The values themselves are sealed.</summary>
    public bool CriteriaMet { get; init; }

    /// <summary>The day on which the citizen agreed that the supplier gets the contact data.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>The account that recorded it.</summary>
    public string? ConsentBy { get; init; }

    /// <summary>How soon it is wanted.</summary>
    public ReferralPriority Priority { get; init; }

    /// <summary>The latest day on which the kit is wanted.</summary>
    public DateOnly? WantedBy { get; init; }

    /// <summary>Whether the citizen has MitID.</summary>
    public MitIdUse? MitId { get; init; }

    /// <summary>The citizen can use the kit alone.</summary>
    public bool? UsesAlone { get; init; }

    /// <summary>Where the citizen is trained in using it.</summary>
    public TrainingPlace? Training { get; init; }

    /// <summary>The sealed part: values, texts, contact person, language, care plan.</summary>
    public Guid? Details { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the unit accepted it.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The first day of taking part, Europe/Copenhagen.</summary>
    public DateOnly? ActiveFrom { get; init; }

    /// <summary>When it was put right that a device of the kit was not the one recorded: measurements before may be of someone else.</summary>
    public DateTimeOffset? DevicesSwappedAt { get; init; }

    /// <summary>When it was rejected, withdrawn or ended.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>It can still become, or is, a participation.</summary>
    [JsonIgnore]
    public bool IsOpen => State.IsOpen();

    /// <summary>The number of a referral.</summary>
    /// <param name="year">The year that it arrived in.</param>
    /// <param name="count">The count of all referrals.</param>
    public static string NumberOf(int year, long count) => string.Create(CultureInfo.InvariantCulture, $"R-{year}-{count:D6}");
}
