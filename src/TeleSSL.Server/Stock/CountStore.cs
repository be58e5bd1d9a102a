using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Stock;

/// <summary>Compares a count of a location and its sub-locations with the register.</summary>
internal sealed class CountStore(CatalogueStore catalogues, CodeResolver resolver)
{
    private const int MaxCodes = 5000;
    private const string CountStep = "count";

    public async Task<Result<Written>> Run(Tx tx, CountRequest body, Viewer viewer, Stamp stamp)
    {
        if (body.Step is not (null or CountStep))
            return Refusal.Invalid("step", FieldProblems.OneOf([CountStep]));
        if (body.Codes.Count > MaxCodes)
            return Refusal.Invalid("codes", FieldProblems.TooMany.With("max", MaxCodes));
        var catalogue = await catalogues.In(tx);
        var scope = new Sight(viewer, catalogue, stamp.Today).Devices;
        if (catalogue.Locations.GetValueOrDefault(body.Location) is not { } place
            || scope.OrganisationForUnit(place.Unit) is not { } organisation)
            return Refusal.Invalid("location", UnknownProblems.Location);
        var (seen, unknown) = await Seen(tx, body, catalogue, scope, stamp);
        var count = Count.Of(await Expected(tx, place, catalogue), seen, unknown);
        var id = Guid.CreateVersion7(stamp.At);
        tx.Append(Entry(id, place, count, stamp with { Organisation = organisation }));
        return new Written(
            200, id.ToString(), 0, Reply.Stored(new CountAnswer(count.Found, count.Missing, count.Unexpected, count.Unknown)));
    }

    private async Task<(HashSet<Guid> Seen, List<string> Unknown)> Seen(
        Tx tx, CountRequest body, Catalogue catalogue, DeviceScope scope, Stamp stamp)
    {
        var seen = new HashSet<Guid>();
        var unknown = new List<string>();
        foreach (var code in body.Codes)
        {
            if (resolver.Read([code], stamp.Today).Accepted(out var reading, out _)
                && (await CodeResolver.Resolve(reading, catalogue, scope, tx)).Device is { } known)
                seen.Add(known.Device.Id);
            else
                unknown.Add(LabelProof.Without(code ?? ""));
        }

        return (seen, unknown);
    }

    private static async Task<List<Guid>> Expected(Tx tx, Location place, Catalogue catalogue)
    {
        var parameters = new Parameters();
        var shelves = DeviceShelves.In(place.Code, catalogue, parameters, tx.Dialect);
        return await tx.List<Guid>($"SELECT d.id FROM device d WHERE {shelves} ORDER BY d.id", parameters);
    }

    private static JournalEntry Entry(Guid id, Location place, Count count, Stamp stamp) =>
        JournalEntry.Of(stamp, "count", id.ToString(), 1, "stock-control.count", JsonSerializer.Serialize(
            new { location = place.Code, found = count.Found.Count, count.Missing, count.Unexpected, unknown = count.Unknown.Count },
            Json.Options)) with
        {
            Unit = place.Unit,
        };
}
