using System.Diagnostics.Metrics;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>Journals and counts that a writer named numbers: how many, never which.</summary>
internal sealed class NamedNumbers(IMeterFactory meters)
{
    private const string Subject = "text";

    private readonly Counter<long> named = meters.Own().CreateCounter<long>(
        "telessl.texts.named", "{number}", "Numbers that a writer named as not personal, by account.");

    /// <summary>In the transaction of the write that stored the texts.</summary>
    public void Note(Tx tx, int count, string about, Stamp stamp)
    {
        if (count == 0)
            return;
        tx.Append(JournalEntry.Of(
            stamp, Subject, Guid.CreateVersion7(stamp.At).ToString(), 1, "text.numbers-named",
            JsonSerializer.Serialize(new { count, about }, Json.Options)));
        tx.AfterCommit(() =>
        {
            named.Add(count, ServerMeter.Tag("telessl.account", stamp.Actor));
            return Task.CompletedTask;
        });
    }
}
