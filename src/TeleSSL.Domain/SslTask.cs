using static TeleSSL.Domain.Role;

namespace TeleSSL.Domain;

/// <summary>The kind column of table 1: the type of work.</summary>
public enum TaskKind
{
    /// <summary>Andet.</summary>
    Other,

    /// <summary>Logistik.</summary>
    Logistics,

    /// <summary>Service.</summary>
    Service,

    /// <summary>Support.</summary>
    Support,
}

/// <summary>One line of a checklist that must be ticked.</summary>
/// <param name="Code">Stable kebab text.</param>
/// <param name="Text">What is to be checked, in English.</param>
public sealed record ChecklistItem(string Code, string Text);

/// <summary>
/// A row of table 1, the twelve SSL tasks (steering group record of the common SSL unit, Syddanmark 2023).
/// A thirteenth task needs a row here; CONTRIBUTING.md lists everything else it needs.
/// </summary>
/// <param name="Number">Its number in table 1.</param>
/// <param name="Slug">Its name in URLs and scans.</param>
/// <param name="Danish">Its name in table 1. Danish appears here and in the console's texts only.</param>
/// <param name="Kind">Its kind in table 1.</param>
/// <param name="Module">The folder it lives in.</param>
/// <param name="Who">The roles that may do it; the administrator may always. A step may restrict it further.</param>
public sealed record SslTask(int Number, string Slug, string Danish, TaskKind Kind, string Module, params IReadOnlyList<Role> Who)
{
    /// <summary>What must be ticked before the task counts as done; empty where table 1 asks for no checklist.</summary>
    public IReadOnlyList<ChecklistItem> Checklist { get; init; } = [];

    /// <summary>Task 1. Belongs to a citizen and opens an order.</summary>
    public static readonly SslTask Referral =
        new(1, "referral", "Borger henvises", TaskKind.Other, "Referrals", Referrer, Municipality, SpocAgent, SpocLead);

    /// <summary>Task 2. A device enters the register.</summary>
    public static readonly SslTask Procurement =
        new(2, "procurement", "Indkøb af udstyr", TaskKind.Logistics, "Stock", Logistics);

    /// <summary>Task 3. The citizen app is installed on a device that supports it.</summary>
    public static readonly SslTask AppInstallation =
        new(3, "app-installation", "Installation af app", TaskKind.Service, "Devices", Logistics)
        { Checklist = Checklists.AppInstallation };

    /// <summary>Task 4. The device reaches the citizen.</summary>
    public static readonly SslTask Delivery =
        new(4, "delivery", "Udlevering af udstyr", TaskKind.Logistics, "Devices", Logistics, Contractor);

    /// <summary>Task 5. The device is made ready for use in the home.</summary>
    public static readonly SslTask Setup =
        new(5, "setup", "Opsætning af udstyr", TaskKind.Logistics, "Devices", Logistics, Municipality) { Checklist = Checklists.Setup };

    /// <summary>Task 6. Help by phone and on site.</summary>
    public static readonly SslTask Support =
        new(6, "support", "Support", TaskKind.Support, "Support", SpocAgent, SpocLead, Logistics);

    /// <summary>Task 7. A new device replaces an old one.</summary>
    public static readonly SslTask Replacement =
        new(7, "replacement", "Udskiftning af udstyr", TaskKind.Logistics, "Devices", Logistics);

    /// <summary>Task 8. The device is repaired at a workshop.</summary>
    public static readonly SslTask Repair =
        new(8, "repair", "Reparation af udstyr", TaskKind.Logistics, "Devices", Logistics);

    /// <summary>Task 9. A newer app or firmware is installed.</summary>
    public static readonly SslTask Update =
        new(9, "update", "Opdateringer", TaskKind.Service, "Devices", Logistics, SpocAgent, SpocLead);

    /// <summary>Task 10. The device is collected from the citizen.</summary>
    public static readonly SslTask Takedown =
        new(10, "takedown", "Nedtagning af udstyr", TaskKind.Logistics, "Devices", Logistics, Contractor);

    /// <summary>Task 11. The device is cleaned and, where it holds data, wiped.</summary>
    public static readonly SslTask Cleaning =
        new(11, "cleaning", "Rengøring af udstyr", TaskKind.Logistics, "Devices", Logistics);

    /// <summary>Task 12. Everything that happens to a device in a store.</summary>
    public static readonly SslTask StockControl =
        new(12, "stock-control", "Lagerstyring", TaskKind.Logistics, "Stock", Logistics);

    /// <summary>Table 1, in its order.</summary>
    public static readonly IReadOnlyList<SslTask> All =
    [
        Referral, Procurement, AppInstallation, Delivery, Setup, Support,
        Replacement, Repair, Update, Takedown, Cleaning, StockControl,
    ];

    /// <summary>The row with this slug, or null.</summary>
    public static SslTask? WithSlug(string slug) => All.FirstOrDefault(task => task.Slug == slug);
}
