using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>A citizen's stops, for operations on the citizen.</summary>
internal sealed class RunCitizens : ICitizenRecords
{
    // Where both have a stop on one run, the lines of the one go to the other.
    private static string Join(string table) => $"""
        UPDATE {table}
        SET    stop = (SELECT other.id FROM run_stop own JOIN run_stop other ON other.run = own.run AND other.citizen = @into
                       WHERE own.id = {table}.stop)
        WHERE  stop IN (SELECT own.id FROM run_stop own JOIN run_stop other ON other.run = own.run AND other.citizen = @into
                        WHERE own.citizen = @from)
        """;

    private const string Drop = """
        DELETE FROM run_stop
        WHERE  citizen = @from AND EXISTS (SELECT 1 FROM run_stop other WHERE other.run = run_stop.run AND other.citizen = @into)
        """;

    public IReadOnlyList<CitizenTable> Tables { get; } =
    [
        CitizenTable.Following("run_stop"), CitizenTable.Following("stop_code"), CitizenTable.Following("stop_receipt"),
    ];

    /// <summary>What proves a hand-over was sealed with the key: without it nothing is proven.</summary>
    public async Task Forget(Tx tx, Guid citizen)
    {
        await tx.Execute("DELETE FROM stop_code WHERE citizen = @citizen", new { citizen });
        await tx.Execute("DELETE FROM stop_receipt WHERE citizen = @citizen", new { citizen });
    }

    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        var both = new { from, into = into.Id };
        await tx.Execute(Join("run_line"), both);
        await tx.Execute(Join("stop_receipt"), both);
        await tx.Execute(Drop, both);
        await tx.Execute("DELETE FROM stop_code WHERE citizen = @from AND stop NOT IN (SELECT id FROM run_stop WHERE citizen = @from)", both);
        foreach (var table in Tables)
            await tx.Execute($"UPDATE {table.Name} SET citizen = @into WHERE citizen = @from", both);
        return null;
    }
}
