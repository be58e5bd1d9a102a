using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Benchmarks;

/// <summary>
/// Fills a register without the API, with the server's own rows and journal entries: kits of four over the last year, three in ten with a
/// citizen of one of the 22 municipalities, the others in a store, nine in ten of them the common unit's.
/// </summary>
internal sealed class Filler(Catalogue catalogue, int devices, DateTimeOffset now)
{
    private const int PerTransaction = 4_000;
    private const int MostLabels = 100_000;
    private static readonly string[] Models = ["tablet", "pulse-oximeter", "blood-pressure-monitor", "scale"];
    private static readonly (string Unit, string Location)[] Stores = [("ssl-syd", "depot"), ("ssl-esbjerg", "depot-esbjerg"), ("ssl-fanoe", "depot-fanoe")];
    private readonly Organisation[] municipalities = [.. catalogue.Organisations.Values.Where(o => o.Kind == OrganisationKind.Municipality)];

    public static async Task<Register> Fill(Storage storage, int devices)
    {
        TypeHandlers.Register();
        await using var db = storage.Open();
        var filler = new Filler(await new CatalogueStore(db).Now(), devices, TimeProvider.System.GetUtcNow());
        var labels = new List<Label>();
        foreach (var numbers in Enumerable.Range(0, devices).Chunk(PerTransaction))
        {
            var added = (await db.Write<Device[]>(async tx => await filler.Add(tx, numbers))).Value;
            if (labels.Count < MostLabels)
                labels.AddRange(added.Where(device => device is { Custody: Custody.InStock, Unit: "ssl-syd" }).Select(filler.LabelOf));
        }

        return new Register(storage, devices, labels);
    }

    private async Task<Device[]> Add(Tx tx, int[] numbers)
    {
        var tag = await DeviceStore.TakeTags(tx, numbers.Length);
        var added = new Device[numbers.Length];
        Guid? citizen = null;
        for (var i = 0; i < numbers.Length; i++)
        {
            var (number, at) = (numbers[i], AtOf(numbers[i]));
            if (number % Models.Length == 0)
                citizen = IsInUse(number) ? await Citizen(tx, MunicipalityOf(number), at) : null;
            var device = added[i] = Make(number, new FreshDevice(Guid.CreateVersion7(at), tag + i), citizen);
            var row = DeviceRow.Of(device);
            await tx.Execute(DeviceRow.Insert, row);
            var stamp = new Stamp(at, at, "benchmark", "1083", DateOnly.FromDateTime(at.UtcDateTime));
            tx.Append(DeviceJournal.Entry(new DeviceEntry(null, device, SslTask.Procurement.Slug), row.State, null, stamp));
        }

        return added;
    }

    private Device Make(int number, FreshDevice fresh, Guid? citizen)
    {
        var model = catalogue.Models[Models[number % Models.Length]];
        var (unit, location) = citizen is null ? StoreOf(number) : StoreFor(MunicipalityOf(number));
        DateOnly? calibrated = model.CalibrationMonths is null ? null : DateOnly.FromDateTime(now.UtcDateTime).AddYears(1);
        var device = fresh.Make(model, $"B{number:00000000}", "LOT-1", unit, location, calibrated);
        return citizen is null ? device : device with
        {
            Custody = Custody.InUse,
            Citizen = citizen,
            Municipality = MunicipalityOf(number),
            Programme = "telekol",
            Blockers = [],
            AppVersion = model.CarriesApp ? new AppVersion("1.4.0") : null,
        };
    }

    /// <summary>A citizen with only an id and a municipality: nothing sealed, so no key, as after an erasure.</summary>
    private static async Task<Guid> Citizen(Tx tx, string municipality, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        await tx.Execute(
            "INSERT INTO citizen (id, version, municipality, protected, status, replacement) VALUES (@id, 1, @municipality, FALSE, 'erased', FALSE)",
            new { id, municipality });
        return id;
    }

    private Label LabelOf(Device device) => new(
        device.Id, AssetTag.Of(device.Tag).ToString(),
        $"01{catalogue.Models[device.Model].Identifiers.First(i => i.Agency == IssuingAgency.Gs1).Value}21{device.Serial}");

    private DateTimeOffset AtOf(int number) => now - (TimeSpan.FromDays(365) * (1 - ((double)number / devices)));

    private string MunicipalityOf(int number) => municipalities[number / Models.Length / 10 % municipalities.Length].Code;

    private static bool IsInUse(int number) => number / Models.Length % 10 < 3;

    private static (string Unit, string Location) StoreOf(int number) => (number / Models.Length / 10 % 100) switch
    {
        < 90 => Stores[0],
        < 97 => Stores[1],
        _ => Stores[2],
    };

    private static (string Unit, string Location) StoreFor(string municipality) => municipality switch
    {
        "561" => Stores[1],
        "563" => Stores[2],
        _ => Stores[0],
    };
}
