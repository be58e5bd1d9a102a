using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>The device's life as it was agreed, written down once more and not taken from the code.</summary>
public static class AgreedLife
{
    /// <summary>Step | from | to (= is unchanged).</summary>
    private const string Table = """
        app-installation            | in-stock                       | =
        stock-control.reserve       | in-stock                       | reserved
        stock-control.release       | reserved                       | in-stock
        stock-control.move          | in-stock                       | =
        stock-control.transfer      | in-stock                       | =
        stock-control.hold          | in-stock                       | =
        stock-control.unhold        | in-stock                       | =
        stock-control.test          | in-stock                       | =
        stock-control.calibrate     | in-stock                       | =
        stock-control.recall-closed | in-stock                       | =
        delivery.dispatched         | reserved in-transit            | in-transit
        delivery.handed-over        | in-transit                     | delivered
        delivery.failed             | in-transit                     | in-transit
        delivery.returned           | in-transit                     | reserved
        setup                       | delivered                      | in-use
        support                     | in-stock reserved in-transit delivered in-use returning in-repair lost retired | =
        replacement                 | delivered in-use               | returning
        takedown.ordered            | delivered in-use returning     | =
        takedown.picked-up          | delivered in-use returning     | returning
        takedown.arrived            | returning                      | in-stock
        cleaning                    | in-stock                       | =
        repair.sent                 | in-stock                       | in-repair
        repair.back                 | in-repair                      | in-stock
        update                      | in-stock delivered in-use      | =
        stock-control.lost          | in-stock reserved in-transit delivered in-use returning in-repair lost | lost
        stock-control.found         | lost                           | in-stock
        stock-control.retire        | in-stock in-repair lost        | retired
        stock-control.reassign      | delivered in-use               | =
        stock-control.swap          | delivered in-use               | =
        """;

    public static readonly (string Step, string[] From, string To)[] Rows =
        [.. Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(row => (row[0], row[1].Split(' '), row[2]))];

    public static TheoryData<string, Custody, string?> Everything()
    {
        var data = new TheoryData<string, Custody, string?>();
        foreach (var (step, from, to) in Rows)
            foreach (var custody in Enum.GetValues<Custody>())
                data.Add(step, custody, !from.Contains(custody.Kebab()) ? null : to == "=" ? custody.Kebab() : to);
        return data;
    }
}
