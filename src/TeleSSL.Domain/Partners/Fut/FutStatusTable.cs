using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>Which way a line of a FUT order goes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FutLineKind>))]
public enum FutLineKind
{
    /// <summary>A device to the citizen. On the wire <c>device</c>.</summary>
    [JsonStringEnumMemberName("device")]
    Device,

    /// <summary>A device that comes back: PICKUP, REPLACE or REPAIR with a device. On the wire <c>return</c>.</summary>
    [JsonStringEnumMemberName("return")]
    Return,

    /// <summary>Every other line. On the wire <c>service</c>.</summary>
    [JsonStringEnumMemberName("service")]
    Service,
}

/// <summary>Who changes an order at FUT.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FutParty>))]
public enum FutParty
{
    /// <summary>The municipality or hospital.</summary>
    [JsonStringEnumMemberName("buyer")]
    Buyer,

    /// <summary>The supplier: us.</summary>
    [JsonStringEnumMemberName("seller")]
    Seller,
}

/// <summary>A status of an order.</summary>
/// <param name="Wire">FUT's word.</param>
/// <param name="Ours">Our name; null when we never see it.</param>
/// <param name="SetBy">Who may set it.</param>
/// <param name="From">The words that it may follow.</param>
/// <param name="DerivedFromLines">How it follows from the lines; a note for readers.</param>
/// <param name="TraceText">The text of its trace line, in Danish; null for none.</param>
/// <param name="Confirmed">Whether FUT's documents have the word.</param>
public sealed record FutOrderStatus(
    string Wire, string? Ours, IReadOnlyList<FutParty> SetBy, IReadOnlyList<string> From, string? DerivedFromLines, string? TraceText,
    bool Confirmed);

/// <summary>A status of a line.</summary>
/// <param name="Wire">FUT's word.</param>
/// <param name="Rank">How far the line is; null when it is given up.</param>
/// <param name="Kinds">The kinds of lines that have it.</param>
/// <param name="Ours">Our name.</param>
/// <param name="SetBy">Who may set it.</param>
/// <param name="To">The words that may follow it.</param>
/// <param name="Needs">What it requires: JSON paths of the line, or <c>reason</c>.</param>
/// <param name="TraceText">The text of its trace line by kind, or <c>*</c> for all; in Danish.</param>
/// <param name="ToByKind">The words that may follow it, where kinds differ.</param>
/// <param name="Note">For readers.</param>
public sealed record FutLineStatus(
    string Wire, int? Rank, IReadOnlyList<FutLineKind> Kinds, string Ours, IReadOnlyList<FutParty> SetBy, IReadOnlyList<string> To,
    IReadOnlyList<string> Needs, IReadOnlyDictionary<string, string> TraceText,
    IReadOnlyDictionary<FutLineKind, IReadOnlyList<string>>? ToByKind = null, string? Note = null);

/// <summary>
/// The tables of FUT's status words: contracts/partners/fut/status-machine.json. They are data, since most are assumptions.
/// </summary>
/// <param name="Note">For readers.</param>
/// <param name="Order">Of orders, in their order.</param>
/// <param name="Line">Of lines, in their order.</param>
/// <param name="Reasons">Reason codes and their Danish texts.</param>
public sealed record FutStatusTable(
    string Note, IReadOnlyList<FutOrderStatus> Order, IReadOnlyList<FutLineStatus> Line, IReadOnlyDictionary<string, string> Reasons)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The table that is built in.</summary>
    public static FutStatusTable BuiltIn { get; } = Embedded();

    /// <summary>Reads a table; <see cref="JsonException"/> when it is not one.</summary>
    public static FutStatusTable Parse(string json) => JsonSerializer.Deserialize<FutStatusTable>(json, Json) ?? throw new JsonException("null");

    private static FutStatusTable Embedded()
    {
        using var reader = new StreamReader(typeof(FutStatusTable).Assembly.GetManifestResourceStream("fut-status-machine.json")!);
        return Parse(reader.ReadToEnd());
    }
}
