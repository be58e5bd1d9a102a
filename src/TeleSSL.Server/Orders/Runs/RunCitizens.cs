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
    private const string Join = """
        UPDATE run_line
        SET    stop = (SELECT other.id FROM run_stop own JOIN run_stop other ON other.run = own.run AND other.citizen = @into
                       WHERE own.id = run_line.stop)
        WHERE  stop IN (SELECT own.id FROM run_stop own JOIN run_stop other ON other.run = own.run AND other.citizen = @into
                        WHERE own.citizen = @from)
        """;

    private const string Drop = """
        DELETE FROM run_stop
        WHERE  citizen = @from AND EXISTS (SELECT 1 FROM run_stop other WHERE other.run = run_stop.run AND other.citizen = @into)
        """;

    public IReadOnlyList<CitizenTable> Tables { get; } = [CitizenTable.Following("run_stop")];

    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        var both = new { from, into = into.Id };
        await tx.Execute(Join, both);
        await tx.Execute(Drop, both);
        await tx.Execute("UPDATE run_stop SET citizen = @into WHERE citizen = @from", both);
        return null;
    }
}
