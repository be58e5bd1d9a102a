namespace TeleSSL.Domain;

/// <summary>
/// The checklist items. Setup follows what Telma's training guide expects to be done before a citizen starts.
/// </summary>
public static class Checklists
{
    /// <summary>Task 3: the app is installed and works.</summary>
    public static readonly IReadOnlyList<ChecklistItem> AppInstallation =
    [
        new("approved-source", "Installed from the approved source"),
        new("opens", "The app opens and shows the version that is registered"),
        new("nobody-signed-in", "Nobody is signed in"),
    ];

    /// <summary>Task 5: the home is ready for the first measurement.</summary>
    public static readonly IReadOnlyList<ChecklistItem> Setup =
    [
        new("app-on-first-screen", "The newest app is on the first screen"),
        new("devices-paired", "The measuring devices are paired"),
        new("language", "Language"),
        new("volume", "Volume"),
        new("brightness", "Brightness"),
        new("touch-sound", "Touch sound"),
        new("screen-timeout", "Screen time-out"),
        new("screen-lock", "Screen lock"),
        new("text-size", "Text size"),
        new("rotation", "Rotation"),
        new("updates", "Updates"),
        new("security", "Security"),
        new("notifications", "Notifications"),
        new("wifi", "Wi-Fi"),
        new("plan-start", "The plan's start agrees with the handover"),
    ];
}
