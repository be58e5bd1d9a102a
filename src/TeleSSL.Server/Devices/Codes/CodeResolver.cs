using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Codes;

/// <summary>A label's parsed codes and the one device in scope that they identify.</summary>
internal sealed record ResolvedCode(CodeReading Reading, CodeKind Kind, DeviceWithCitizenRow? Device)
{
    /// <summary>Its separators were lost, and no device or more than one agrees with a way to read it.</summary>
    public bool IsAmbiguous { get; init; }
}

/// <summary>Parses a label's codes and finds its device. An ambiguous match gives no device.</summary>
internal sealed class CodeResolver(LabelOptions labels)
{
    public Result<CodeReading> Read(IReadOnlyList<string?> codes, DateOnly today) =>
        CodeReader.Read([.. codes.Select(code => code ?? "")], labels.CompanyPrefix, today);

    /// <summary>As sent; only when that is nothing, as what the text may be otherwise.</summary>
    public static async Task<ResolvedCode> Resolve(CodeReading reading, Catalogue catalogue, DeviceScope scope, Query query)
    {
        var sent = await AsSent(reading, catalogue, scope, query);
        if (sent.Device is not null)
            return sent;
        var others = new List<ResolvedCode>();
        foreach (var other in reading.Otherwise)
            if (await AsSent(other, catalogue, scope, query) is var code && (code.Device is not null || other.AssetTag is not null))
                others.Add(code);
        return others.DistinctBy(other => other.Device?.Device.Id).Count() == 1 ? others[0] : sent;
    }

    private static async Task<ResolvedCode> AsSent(CodeReading reading, Catalogue catalogue, DeviceScope scope, Query query)
    {
        if (AssetTag.Parse(reading.AssetTag) is { } tag)
            return new ResolvedCode(reading, reading.Kind, Only(await Find("d.tag = @number", scope, query, ("number", tag.Number))));
        var named = await Named(reading, catalogue, scope, query);
        if (named.Count == 1)
            return new ResolvedCode(reading, reading.Kind, named[0]);
        var bare = reading.BareTexts.Count == 0 ? null : await BySerial(reading.BareTexts, scope, query);
        return new ResolvedCode(reading, bare is null ? reading.Kind : CodeKind.Serial, bare)
        {
            IsAmbiguous = bare is null && (named.Count > 1 || reading.Notes.Contains(CodeNotes.SeparatorRepaired)),
        };
    }

    /// <summary>By model and serial: as printed, else by the only way to split the text that matches a registered device.</summary>
    private static async Task<List<DeviceWithCitizenRow>> Named(CodeReading reading, Catalogue catalogue, DeviceScope scope, Query query)
    {
        var models = reading.DeviceIdentifiers.Select(di => catalogue.ModelBy(di.Value)?.Code).OfType<string>().Distinct().ToArray();
        if (models.Length == 1 && reading.Serial is { } serial && await ByModel(models[0], serial, scope, query) is { } literal)
            return [literal];
        var splits = reading.Candidates
            .Select(c => (Model: c.Gtin is null ? models.FirstOrDefault() : catalogue.ModelBy(c.Gtin)?.Code, c.Serial))
            .Where(c => c is { Model: not null, Serial: not null }).Distinct();
        var found = new List<DeviceWithCitizenRow>();
        foreach (var (model, split) in splits)
            if (await ByModel(model!, split!, scope, query) is { } device)
                found.Add(device);
        return [.. found.DistinctBy(device => device.Device.Id)];
    }

    // A serial is case-sensitive here, and as stored it may hold what no one sees.
    private static async Task<DeviceWithCitizenRow?> ByModel(string model, string serial, DeviceScope scope, Query query)
    {
        var hits = await Find(
            "d.model = @model AND d.serial_folded = @folded", scope, query, ("model", model), ("folded", DeviceRow.Fold(serial)));
        return Only([.. hits.Where(hit => Printed.AreAlike(hit.Device.Serial, serial))]);
    }

    private static async Task<DeviceWithCitizenRow?> BySerial(IReadOnlyList<string> texts, DeviceScope scope, Query query)
    {
        var hits = await Find(
            query.Dialect.In("d.serial_folded", "@texts"), scope, query, ("texts", texts.Select(DeviceRow.Fold).ToArray()));
        var exact = hits.Where(hit => texts.Contains(Printed.Form(hit.Device.Serial))).ToList();
        return Only(exact.Count > 0 ? exact : hits);
    }

    private static DeviceWithCitizenRow? Only(List<DeviceWithCitizenRow> hits) => hits.Count == 1 ? hits[0] : null;

    private static Task<List<DeviceWithCitizenRow>> Find(
        string condition, DeviceScope scope, Query query, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var parameters = new Parameters();
        foreach (var (name, value) in values)
            parameters.Add(name, value);
        return query.List<DeviceWithCitizenRow>(
            $"{DeviceWithCitizenRow.Select} WHERE {condition} AND {scope.Where(parameters)} LIMIT 10", parameters);
    }
}
