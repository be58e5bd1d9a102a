using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>Reads the content of labels.</summary>
internal sealed class LabelViews(Db db, CatalogueStore catalogues, Clock clock, LabelLink links)
{
    /// <summary>In the requested order. One device that may not be labelled refuses the whole request, without naming it.</summary>
    public Task<Result<LabelContent[]>> Read(
        IReadOnlyList<Guid> ids, bool makers, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var catalogue = await catalogues.In(query);
        var parameters = new Parameters(new { ids = ids.Distinct().ToArray() });
        var sight = new Sight(viewer, catalogue, clock.Today);
        var seen = sight.Whole.Devices.Where(parameters);
        var states = await query.List<string>(
            $"SELECT d.state FROM device d WHERE {db.Dialect.In("d.id", "@ids")} AND {seen}", parameters);
        var devices = states.Select(DeviceRow.Parse).ToDictionary(device => device.Id);
        if (!ids.All(devices.ContainsKey))
            return Refusal.NotFound("device");
        return devices.Values.All(sight.Devices.Holds)
            ? All(ids.Select(id => LabelContent.Of(devices[id], catalogue, links, makers)))
            : AccessRefusals.Role;
    }, ct);

    private static Result<LabelContent[]> All(IEnumerable<Result<LabelContent>> results)
    {
        var labels = new List<LabelContent>();
        foreach (var result in results)
            if (result.Accepted(out var label, out var refusal))
                labels.Add(label);
            else
                return refusal;
        return labels.ToArray();
    }
}
