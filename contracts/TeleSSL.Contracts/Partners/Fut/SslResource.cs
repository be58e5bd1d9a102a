using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>What all records of the SSL services have: members that we do not know are stored, and written as they were read.</summary>
public abstract record SslResource
{
    /// <summary>Members without a property here. Null when there were none.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>A value of a system: an identifier or a code.</summary>
/// <param name="System">URI of the system.</param>
/// <param name="Value">The value.</param>
public sealed record SslIdentifier(string? System, string? Value) : SslResource;

/// <summary>A code of a system.</summary>
/// <param name="System">URI of the system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">Its text.</param>
public sealed record SslCoding(
    string? System, string? Code, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Display = null)
    : SslResource;

/// <summary>A page of a list of ssl-order (our assumption).</summary>
/// <param name="Items">Oldest change first.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
/// <param name="UpdatedAt">The newest change among the items, by FUT's clock; what the next poll starts from.</param>
/// <typeparam name="T">What it lists.</typeparam>
public sealed record SslPage<T>(IReadOnlyList<T> Items, string? Next = null, DateTimeOffset? UpdatedAt = null) : SslResource;

/// <summary>A refusal of an SSL service (its shape is our assumption).</summary>
/// <param name="Code">kebab-case; contracts/partners/fut lists them.</param>
/// <param name="Message">For developers.</param>
/// <param name="Details">The fields that are wrong.</param>
public sealed record SslError(string? Code, string? Message, IReadOnlyList<SslErrorDetail>? Details = null) : SslResource;

/// <summary>A field that is wrong.</summary>
/// <param name="Field">JSON path.</param>
/// <param name="Problem">What is wrong, or the value that was expected.</param>
public sealed record SslErrorDetail(string? Field, string? Problem) : SslResource;
