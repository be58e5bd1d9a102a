using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices.Holdings;
using TeleSSL.Server.Devices.Recalls;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Devices;

/// <summary>Loads a device with the facts a decision needs, and saves the decision.</summary>
internal sealed class DeviceStore(
    CatalogueStore catalogues, SightReader sights, CitizenStore citizens, Notes notes, MasterKeys masters,
    IEnumerable<IDeviceFollower> followers)
{
    /// <summary>
    /// Carries out one task on one device, in the caller's transaction: by the memberships that may take the step, for the organisation
    /// of the one that sees the device.
    /// </summary>
    public async Task<Result<DoneTask>> Do(
        Tx tx, Guid id, DeviceTask task, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        if (await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectWith, new { id, named = task.NamesCitizen() }) is not { } row)
            return Refusal.NotFound("device");
        var catalogue = await catalogues.For(row.Catalogue, tx);
        var asked = FingerprintedTask.Of(task, masters);
        return await Do(tx, row, asked, new Sight(viewer, catalogue, stamp.Today), stamp, ifMatch);
    }

    /// <summary>The same for a device already found within the sight.</summary>
    public async Task<Result<DoneTask>> Do(Tx tx, DeviceWithCitizenRow found, FingerprintedTask asked, Sight sight, Stamp stamp)
    {
        var row = asked.Task.NamesCitizen() is { } named
            ? await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectWith, new { found.Device.Id, named })
            : found;
        return await Do(tx, row!, asked, sight, stamp, null);
    }

    /// <summary>
    /// Lists a ticket in the history of a device that its writer sees, also when the writer may not take the step by hand.
    /// </summary>
    public async Task Tell(Tx tx, Guid id, Supported ticket, Sight sight, Stamp stamp)
    {
        if (await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectWith, new { id, named = (Guid?)null }) is { } row
            && sight.Devices is var scope && scope.Holds(row.Device))
        {
            var asked = FingerprintedTask.Of(ticket, masters);
            await Do(tx, await Load(tx, row, asked, sight.Catalogue, scope, stamp), asked, stamp, null);
        }
    }

    private async Task<Result<DoneTask>> Do(
        Tx tx, DeviceWithCitizenRow row, FingerprintedTask asked, Sight whole, Stamp stamp, int? ifMatch)
    {
        var sight = whole.As(asked.Task.StepRow().Who);
        var scope = sight.Devices;
        if (scope.OrganisationFor(row.Device) is not { } organisation)
            return sight.Whole.Devices.Holds(row.Device) ? TaskGate.RoleMayNot(asked.Task) : Refusal.NotFound("device");
        if (await WhyNotNamed(tx, asked.Task, sight) is { } unknown)
            return unknown;
        stamp = stamp with { Organisation = organisation };
        var onlyCarries = scope.OnlyCarries(row.Device);
        var loaded = await Load(tx, row, asked, sight.Catalogue, scope, stamp) with { ByCarrier = onlyCarries };
        if ((await Do(tx, loaded, asked, stamp, ifMatch)).Accepted(out var after, out var refusal))
            return new DoneTask(after, onlyCarries, sight);
        var asTold = onlyCarries ? CarriedDevice.Of(refusal, loaded) : refusal;
        return await Doubt(tx, asked.Task, loaded, refusal, stamp) is { } doubted
            ? new DoneTask(doubted, onlyCarries, sight) { Refusal = asTold }
            : asTold;
    }

    // Null when the refusal leaves nothing to look into.
    private static async Task<DeviceFacts?> Doubt(Tx tx, DeviceTask task, DeviceFacts at, Refusal refusal, Stamp stamp)
    {
        var change = Attention.Of(task, at, refusal, stamp);
        if (change.Entries.Count == 0)
            return null;
        return await Save(tx, change, stamp, DeviceEvidence.Of(task, Notes.None)) is null ? at with { Device = change.Subject } : null;
    }

    // Before any rule is asked: its refusal would tell who serves a citizen that the viewer does not see.
    private async Task<Refusal?> WhyNotNamed(Tx tx, DeviceTask task, Sight sight) =>
        task.NamesCitizen() is { } named && !await citizens.Sees(tx, named, sight)
            ? Refusal.Invalid("citizen", UnknownProblems.Citizen)
            : null;

    private async Task<Result<DeviceFacts>> Do(
        Tx tx, DeviceFacts loaded, FingerprintedTask asked, Stamp stamp, int? ifMatch)
    {
        if (asked.Where is { } where && !loaded.Catalogue.Locations.ContainsKey(where.Value))
            return Refusal.Invalid("location", UnknownProblems.Location);
        var task = asked.Task;
        if (ifMatch is { } version && version != loaded.Device.Version)
            return Refusal.Stale();
        if (!task.Decide(loaded, stamp).Accepted(out var change, out var refusal))
            return refusal;
        // Checked before the first write: a refused scan must not have written anything.
        foreach (var made in change.Entries.Where(entry => entry.Before is null))
            if (await IsRegistered(tx, made.After))
                return AlreadyRegistered();
        var sealedTexts = change.Entries.Count == 0 ? Notes.None : await notes.Seal(tx, loaded.Device.Citizen, task.Texts(), stamp);
        string EvidenceOf(DeviceEntry entry) =>
            DeviceEvidence.Of(task.AsTakenBy(entry.After.Id, change.Subject.Id), sealedTexts, asked.Where);
        if (await Save(tx, change, stamp, EvidenceOf) is { } stale)
            return stale;
        return await Moved(tx, change, stamp) is { } refused ? refused : loaded with { Device = change.Subject, Other = null };
    }

    /// <summary>
    /// Carries out a task that a step on something else asks for: whoever may take that step need not see the citizen by other ways.
    /// </summary>
    public async Task<Result<Device>> Serve(Tx tx, Guid id, DeviceTask task, Catalogue catalogue, Stamp stamp)
    {
        if (await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectWith, new { id, named = task.NamesCitizen() }) is not { } row)
            return Refusal.NotFound("device");
        var asked = FingerprintedTask.Of(task, masters);
        var loaded = await Load(tx, row, asked, catalogue, DeviceScope.Everywhere, stamp);
        return (await Do(tx, loaded, asked, stamp, null)).Then<Device>(after => after.Device);
    }

    /// <summary>Writes a change that is no task, and has it followed.</summary>
    public async Task<Refusal?> Change(Tx tx, DeviceChange change, Stamp stamp, string? evidence) =>
        await Save(tx, change, stamp, evidence) is { } stale ? stale : await Moved(tx, change, stamp);

    /// <summary>Has a change that was written followed.</summary>
    public async Task<Refusal?> Moved(Tx tx, DeviceChange change, Stamp stamp)
    {
        foreach (var entry in change.Entries)
            foreach (var follower in followers.Where(one => one.Follows(entry)))
                if (await follower.Moved(tx, entry, stamp) is { } refusal)
                    return refusal;
        if (change.IsSwap)
            foreach (var follower in followers)
                if (await follower.Swapped(tx, change, stamp) is { } refusal)
                    return refusal;
        return null;
    }

    private async Task<bool> OrderStands(Tx tx, Device device)
    {
        if (device is { Custody: Custody.InTransit, OrderLine: { } line })
            foreach (var follower in followers)
                if (!await follower.OrderStands(tx, line))
                    return false;
        return true;
    }

    /// <summary>The programmes of a citizen's devices within the sight.</summary>
    public static async Task<IReadOnlyList<string>> ProgrammesOf(Tx tx, Guid citizen, Sight sight)
    {
        var parameters = new Parameters(new { citizen });
        return await tx.List<string>(
            $"""
            SELECT DISTINCT d.programme FROM device d
            WHERE  d.citizen = @citizen AND d.programme IS NOT NULL AND {sight.Devices.WithoutCarried().Where(parameters)}
            """,
            parameters);
    }

    /// <summary>The programme of a device within the sight; null when there is no such device, or it serves none.</summary>
    public static async Task<string?> ProgrammeOf(Tx tx, Guid id, Sight sight) => (await InScope(tx, id, sight.Devices))?.Programme;

    /// <summary>Does not disclose whose device it is.</summary>
    public static Refusal AlreadyRegistered() =>
        DeviceRefusals.AlreadyRegistered;

    /// <summary>Also by a serial that no one can tell from this one.</summary>
    public static async Task<bool> IsRegistered(Tx tx, Device device)
    {
        var registered = await tx.List<string>(
            "SELECT serial FROM device WHERE model = @Model AND serial_folded = @folded",
            new { device.Model, folded = DeviceRow.Fold(device.Serial) });
        return registered.Any(serial => Printed.AreAlike(serial, device.Serial));
    }

    /// <summary>Whether the viewer may see this device.</summary>
    public async Task<bool> Sees(Tx tx, Guid id, Viewer viewer, Stamp stamp) =>
        await InScope(tx, id, (await sights.Of(viewer, tx, stamp)).Devices) is not null;

    /// <summary>Writes each device of a change with its journal entry.</summary>
    public static Task<Refusal?> Save(Tx tx, DeviceChange change, Stamp stamp, string? evidence) => Save(tx, change, stamp, _ => evidence);

    private static async Task<Refusal?> Save(Tx tx, DeviceChange change, Stamp stamp, Func<DeviceEntry, string?> evidence)
    {
        foreach (var entry in change.Entries)
        {
            var row = DeviceRow.Of(entry.After);
            if (entry.Before is not { } before)
                await tx.Execute(DeviceRow.Insert, row);
            else if (await tx.ExecuteCounted(row.UpdateFrom(before), row) == 0)
                return Refusal.Stale();
            await RecallMarks.Save(tx, entry);
            await HoldingRows.Save(tx, entry, stamp);
            tx.Append(DeviceJournal.Entry(entry, row.State, evidence(entry), stamp));
        }

        if (change.IsSwap)
            await HoldingRows.Swap(tx, change.Entries[0].After, change.Entries[1].After);
        await DeviceCountChanges.Keep(tx, change.Entries, stamp.Today);
        return null;
    }

    /// <summary>Bulk-inserts new devices, each with its journal entry and evidence.</summary>
    public static async Task Add(
        Tx tx, IReadOnlyList<DeviceEntry> entries, Func<int, string> evidence, Func<Device, Stamp> stampOf)
    {
        var rows = entries.Select(entry => DeviceRow.Of(entry.After)).ToArray();
        await Bulk.Insert(tx, "device", DeviceRow.Columns, rows);
        await RecallMarks.Save(tx, entries);
        foreach (var day in entries.GroupBy(entry => stampOf(entry.After).Today))
            await DeviceCountChanges.Keep(tx, [.. day], day.Key);
        for (var i = 0; i < rows.Length; i++)
            tx.Append(DeviceJournal.Entry(entries[i], rows[i].State, evidence(i), stampOf(entries[i].After)));
    }

    /// <summary>Reserves the next tag numbers and returns the first.</summary>
    public static async Task<long> TakeTags(Tx tx, int count) =>
        await Counter.Next(tx, "tag", count) - count + 1;

    private async Task<DeviceFacts> Load(
        Tx tx, DeviceWithCitizenRow row, FingerprintedTask asked, Catalogue catalogue, DeviceScope scope, Stamp stamp)
    {
        var task = asked.Task;
        var at = row.Facts(catalogue, stamp.Today) with
        {
            EvidenceFingerprint = asked.Fingerprint,
            Programme = task.NamesProgramme() ?? row.Device.Programme,
            Other = await Second(tx, task, row.Device, scope),
            OrderStands = await OrderStands(tx, row.Device),
        };
        return task.MakesDevice() ? at with { Fresh = new FreshDevice(Guid.CreateVersion7(stamp.At), await TakeTags(tx, 1)) } : at;
    }

    // A device named by the user must be within the scope; one linked to this device moves with it, in scope or not.
    private static async Task<Device?> Second(Tx tx, DeviceTask task, Device device, DeviceScope scope) =>
        task.NamesDevice() is { } named ? await InScope(tx, named, scope)
        : task.LinkedDevice(device) is { } linked ? await Find(tx, linked)
        : null;

    public static async Task<Device?> Find(Tx tx, Guid id) =>
        await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectOnly, new { id }) is { } row ? row.Device : null;

    private static async Task<Device?> InScope(Tx tx, Guid id, DeviceScope scope) =>
        await Find(tx, id) is { } device && scope.Holds(device) ? device : null;
}

/// <summary>A device after a task.</summary>
/// <param name="At">The facts afterwards.</param>
/// <param name="OnlyCarried">Done by someone who sees the device through an open assignment only.</param>
/// <param name="Sight">The sight of who did it.</param>
internal sealed record DoneTask(DeviceFacts At, bool OnlyCarried, Sight Sight)
{
    /// <summary>The task was refused, and what was written is that the unit must look into it.</summary>
    public Refusal? Refusal { get; init; }
}
