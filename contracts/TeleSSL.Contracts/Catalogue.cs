namespace TeleSSL.Contracts;

/// <summary>An organisation that takes part.</summary>
/// <param name="Code">Municipality code, hospital code or own code.</param>
/// <param name="Kind">Kebab text, e.g. <c>municipality</c> or <c>ssl-unit</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Clusters">The clusters it belongs to; a border municipality has two.</param>
/// <param name="DataProcessingAgreement">A workshop that may take a device with data on it.</param>
public sealed record OrganisationAnswer(
    string Code, string Kind, string Name, IReadOnlyList<string> Clusters, bool DataProcessingAgreement);

/// <summary>A telemedicine programme.</summary>
/// <param name="Code">E.g. <c>telekol</c>.</param>
/// <param name="Name">E.g. TeleKOL.</param>
/// <param name="App">Code of the citizen app.</param>
/// <param name="Minimums">The minimum app version, by first day.</param>
/// <param name="Kit">What a citizen gets where no local kit applies.</param>
/// <param name="LocalKits">The kits of municipalities where it differs.</param>
/// <param name="Criteria">What a referral must meet.</param>
/// <param name="Evaluations">How often participation is evaluated again.</param>
public sealed record ProgrammeAnswer(
    string Code,
    string Name,
    string App,
    IReadOnlyList<MinimumAnswer> Minimums,
    IReadOnlyList<KitAnswer> Kit,
    IReadOnlyList<LocalKitAnswer> LocalKits,
    IReadOnlyList<CriterionAnswer> Criteria,
    EvaluationIntervalsAnswer Evaluations);

/// <summary>The oldest app version allowed from a day on.</summary>
/// <param name="From">The first day, Europe/Copenhagen.</param>
/// <param name="Version">The oldest version allowed.</param>
public sealed record MinimumAnswer(DateOnly From, string Version);

/// <summary>A part of a kit.</summary>
/// <param name="Part">Its code.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Model">Code of the preferred model.</param>
/// <param name="Alternatives">Codes of the other models that will do, the better first.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Need"><c>required</c>, or <c>optional</c>: only when it is asked for.</param>
/// <param name="Shareable">A citizen who has one for another programme needs no second.</param>
public sealed record KitAnswer(
    string Part, string Name, string Model, IReadOnlyList<string> Alternatives, int Quantity, string Need, bool Shareable);

/// <summary>The kit of municipalities where it differs.</summary>
/// <param name="Municipalities">Municipality codes.</param>
/// <param name="Kit">What their citizens get instead.</param>
public sealed record LocalKitAnswer(IReadOnlyList<string> Municipalities, IReadOnlyList<KitAnswer> Kit);

/// <summary>What must be known of a citizen before a referral.</summary>
/// <param name="Code">E.g. <c>nyha-class</c>.</param>
/// <param name="Min">The lowest value that takes part.</param>
/// <param name="Max">The highest value that takes part.</param>
public sealed record CriterionAnswer(string Code, int Min, int Max);

/// <summary>How often it is evaluated whether a citizen should go on.</summary>
/// <param name="Monitoring">Months between evaluations by the staff that monitors.</param>
/// <param name="Practice">Months between evaluations by the general practice.</param>
public sealed record EvaluationIntervalsAnswer(int Monitoring, int Practice);

/// <summary>A model of device.</summary>
/// <param name="Code">Own code, e.g. <c>tablet</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What sort of thing, e.g. <c>pulse-oximeter</c>.</param>
/// <param name="Identifiers">Its device identifiers.</param>
/// <param name="CarriesApp">It carries the citizen app.</param>
/// <param name="HoldsData">It stores a citizen's data, so it must be wiped.</param>
/// <param name="CleaningProtocol">Code of the cleaning protocol of its class.</param>
/// <param name="CalibrationMonths">Months between calibrations; null where it needs none.</param>
/// <param name="Manufacturer">Name of the manufacturer; null when it is not known.</param>
public sealed record DeviceModelAnswer(
    string Code,
    string Name,
    string Kind,
    IReadOnlyList<IdentifierAnswer> Identifiers,
    bool CarriesApp,
    bool HoldsData,
    string CleaningProtocol,
    int? CalibrationMonths,
    string? Manufacturer);

/// <summary>A device identifier (UDI-DI).</summary>
/// <param name="Agency"><c>gs1</c>, <c>hibcc</c> or <c>other</c>.</param>
/// <param name="Value">The identifier; a GTIN as 14 digits.</param>
public sealed record IdentifierAnswer(string Agency, string Value);

/// <summary>A place where devices are stored.</summary>
/// <param name="Code">E.g. <c>depot/shelf-a</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Unit">The unit that owns the place.</param>
/// <param name="Parent">Code of the place it is part of; null at the top. Lists give each place right before what is in it.</param>
public sealed record LocationAnswer(string Code, string Name, string Unit, string? Parent);
