using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What a test must know of a database that another build made: its keys, where things are in it, and what they were.</summary>
internal sealed record Facts
{
    private const string File = "facts.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>By the clock of the server that made it. Sessions and links are good only soon after it.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    public required string MasterKey { get; init; }

    public required string LookupKey { get; init; }

    /// <summary>Of an account that is signed in.</summary>
    public required string Cookie { get; init; }

    /// <summary>The last entry of the journal.</summary>
    public required long LastSeq { get; init; }

    /// <summary>How many entries the journal's feed gave an administrator.</summary>
    public required int Followed { get; init; }

    public required DeviceFacts Devices { get; init; }

    public required TicketFacts Tickets { get; init; }

    public required DeskFacts Desk { get; init; }

    public required PartnerFacts Partners { get; init; }

    public static Facts Read(string folder) =>
        JsonSerializer.Deserialize<Facts>(System.IO.File.ReadAllText(Path.Combine(folder, File)), Json)!;

    public void Write(string folder) =>
        System.IO.File.WriteAllText(Path.Combine(folder, File), JsonSerializer.Serialize(this, Json) + "\n");
}

/// <summary>A tablet that a citizen had and sent back, and what was sent in twice.</summary>
internal sealed record DeviceFacts(
    Guid Citizen, string Cpr, string Name, string Phone, Guid Tablet, DateTimeOffset InUseAt, string[] History,
    Guid Recall, Guid Recalled, Guid UnknownScan, SentScan Scan, SentCall Call);

/// <summary>A batch of one scan, as it was sent.</summary>
internal sealed record SentScan(Guid Id, Guid Device, string Batch);

/// <summary>A call by depot1 with an <c>Idempotency-Key</c>, as it was sent, and the version in its answer.</summary>
internal sealed record SentCall(string Key, string Path, string Body, int Version);

/// <summary>A ticket that was merged into another, and one with texts, a file, a draft and a link to an answer.</summary>
internal sealed record TicketFacts(
    Guid Merged, Guid Into, string[] Kinds, StoppedClock[] Clocks, Guid Open, Guid Attachment, Guid Resolved, string SatisfactionToken);

internal sealed record StoppedClock(string Name, string State, DateTimeOffset DueAt, long TargetSeconds);

/// <summary>What the desk has at hand.</summary>
internal sealed record DeskFacts(Guid Article, Guid Reply, Guid Incident, Guid IncidentTicket, Guid PhoneCall, string FaultReceipt);

/// <summary>A ticket that Telma has, and one that waits for Telma to be there again.</summary>
internal sealed record PartnerFacts(Guid Escalated, string Number, Guid Waiting);
