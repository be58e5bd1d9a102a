using System.Globalization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// Which devices a notice is about, as submitted. What can never match a device is refused: the notice would seem to work.
/// </summary>
/// <param name="Models">Model codes or device identifiers, 1-100.</param>
/// <param name="Lots">Only these lots.</param>
/// <param name="SerialFrom">Only from this serial on.</param>
/// <param name="SerialTo">Only up to and including this serial.</param>
/// <param name="App">App or <c>firmware</c> that the versions belong to.</param>
/// <param name="Versions">Only these versions, at most 100.</param>
public sealed record RecallLimits(
    IReadOnlyList<string> Models, IReadOnlyList<string>? Lots, string? SerialFrom, string? SerialTo, string? App,
    IReadOnlyList<string>? Versions)
{
    private const int MaxModels = 100;
    private const int MaxLots = 1000;
    private const int MaxVersions = 100;

    /// <summary>
    /// A notice without id, reference and text; or <c>unknown-model</c>, <c>unknown-app</c>, <c>invalid-content</c>, <c>more-than-one</c>
    /// or <c>version-range</c> for a list or a range in one entry, <c>range-reversed</c>, or <c>models-without-app</c>.
    /// </summary>
    public Result<Recall> Decide(Catalogue catalogue)
    {
        if (Models.Count is 0 or > MaxModels)
            return Refusal.Invalid("models", FieldProblems.Between(1, MaxModels));
        var models = Models.Select(catalogue.ModelBy).OfType<DeviceModel>().ToArray();
        if (models.Length < Models.Count)
            return Refusal.Invalid("models", UnknownProblems.Model);
        if (WhyNotNumbers() is { } refusal)
            return refusal;
        return OfVersions(models, catalogue).Then<Recall>(versions => new Recall(Guid.Empty, "", [.. models.Select(m => m.Code).Distinct()])
        {
            Lots = [.. (Lots ?? []).Select(lot => lot.Trim())],
            SerialFrom = SerialFrom?.Trim(),
            SerialTo = SerialTo?.Trim(),
            App = App?.Trim().ToLowerInvariant(),
            Versions = versions,
        });
    }

    private Refusal? WhyNotNumbers()
    {
        if (Lots?.Count > MaxLots)
            return Refusal.Invalid("lots", FieldProblems.TooMany.With("max", MaxLots));
        if (Lots?.Any(lot => lot is null) == true)
            return Refusal.Invalid("lots", FieldProblems.EmptyEntry);
        (string, string?)[] numbers = [.. (Lots ?? []).Select(lot => ("lots", lot)), ("serialFrom", SerialFrom), ("serialTo", SerialTo)];
        foreach (var (field, number) in numbers)
            if (number is not null && WhyNotOne(field, number) is { } refusal)
                return refusal;
        return SerialFrom is { } from && SerialTo is { } to && Recall.CompareSerials(from.Trim(), to.Trim()) > 0
            ? Refusal.Invalid("serialTo", DeviceProblems.RangeReversed)
            : null;
    }

    private static Refusal? WhyNotOne(string field, string number)
    {
        if (Line.Parse(number).Refused is { } refusal)
            return refusal.At(field);
        return number.Trim().Any(SeparatesNumbers) || number.Contains("..", StringComparison.Ordinal)
            ? Refusal.Invalid(field, DeviceProblems.MoreThanOne)
            : null;
    }

    // No printed number has a dash but the hyphen.
    private static bool SeparatesNumbers(char c) =>
        char.IsWhiteSpace(c) || c is '…' or '−' || (c != '-' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    private Result<AppVersion[]> OfVersions(DeviceModel[] models, Catalogue catalogue)
    {
        if (Versions is not { Count: > 0 })
            return Array.Empty<AppVersion>();
        if (Versions.Count > MaxVersions)
            return Refusal.Invalid("versions", FieldProblems.TooMany.With("max", MaxVersions));
        if (Versions.Any(version => version is null))
            return Refusal.Invalid("versions", FieldProblems.EmptyEntry);
        if (Versions.Any(IsRange))
            return Refusal.Invalid("versions", DeviceProblems.VersionRange);
        if (Versions.Select(AppVersion.Parse).FirstOrDefault(version => version.Refused is not null).Refused is { } refusal)
            return refusal.At("versions");
        return WhyNotApp(models, catalogue) is { } wrong ? wrong : Versions.Select(version => AppVersion.Parse(version).Value).ToArray();
    }

    private Refusal? WhyNotApp(DeviceModel[] models, Catalogue catalogue)
    {
        if (!Code.Parse(App ?? "").Accepted(out var app, out _))
            return Refusal.Invalid("app", FieldProblems.RequiredHere.With("because", "versions"));
        if (app.Value == Update.FirmwareApp)
            return null;
        if (catalogue.Programmes.Values.All(programme => programme.App != app.Value))
            return Refusal.Invalid("app", UnknownProblems.App);
        return models.Any(model => model.CarriesApp)
            ? null
            : Refusal.Invalid("app", DeviceProblems.ModelsWithoutApp);
    }

    private static bool IsRange(string version) =>
        version.Split([' ', '-', '–', '—', ','], StringSplitOptions.RemoveEmptyEntries)
            .Count(part => part.Contains('.') && new AppVersion(part).CanBeCompared) > 1;
}
