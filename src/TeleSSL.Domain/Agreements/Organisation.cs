namespace TeleSSL.Domain.Agreements;

/// <summary>The kind of an organisation.</summary>
public enum OrganisationKind
{
    /// <summary>A region, host of the common unit.</summary>
    Region,

    /// <summary>A municipality; its code is the municipality code.</summary>
    Municipality,

    /// <summary>A hospital, referrer.</summary>
    Hospital,

    /// <summary>A general practice, referrer.</summary>
    Practice,

    /// <summary>A unit that does SSL work and owns devices.</summary>
    SslUnit,

    /// <summary>A unit that answers the phone.</summary>
    SpocUnit,

    /// <summary>A contractor that transports the equipment.</summary>
    Contractor,

    /// <summary>A repair workshop.</summary>
    Workshop,

    /// <summary>FTS, the programme office, or another office without citizens.</summary>
    Office,
}

/// <summary>An organisation that takes part.</summary>
/// <param name="Code">Municipality code, hospital code or own code; lower case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
public sealed record Organisation(string Code, OrganisationKind Kind, string Name)
{
    /// <summary>The clusters (sundhedsklynger) it belongs to; a border municipality has two.</summary>
    public IReadOnlyList<string> Clusters { get; init; } = [];

    /// <summary>A workshop may take a device that cannot be wiped only under a data-processing agreement (GDPR art. 28).</summary>
    public bool DataProcessingAgreement { get; init; }
}
