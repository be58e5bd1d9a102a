namespace TeleSSL.Domain.Devices;

/// <summary>Where a device is in its life.</summary>
public enum Custody
{
    /// <summary>In a store of its unit.</summary>
    InStock,

    /// <summary>In the store, meant for a citizen.</summary>
    Reserved,

    /// <summary>On its way to the citizen.</summary>
    InTransit,

    /// <summary>In the home, not yet set up.</summary>
    Delivered,

    /// <summary>In the home, in use.</summary>
    InUse,

    /// <summary>On its way back.</summary>
    Returning,

    /// <summary>At a workshop.</summary>
    InRepair,

    /// <summary>Nobody knows.</summary>
    Lost,

    /// <summary>For good.</summary>
    Retired,
}

/// <summary>Why a device may not go to a citizen now.</summary>
public enum Blocker
{
    /// <summary>The citizen app is not on it.</summary>
    NeedsApp,

    /// <summary>The app is older than the programme allows. Derived at read.</summary>
    AppTooOld,

    /// <summary>Came back and is not cleaned.</summary>
    NeedsCleaning,

    /// <summary>May hold a former citizen's data.</summary>
    NeedsWipe,

    /// <summary>Not tested since it came, came back or was repaired.</summary>
    NeedsFunctionTest,

    /// <summary>The last test failed.</summary>
    FailedFunctionTest,

    /// <summary>The calibration has run out, or nobody knows of one where the model needs it. Derived at read.</summary>
    CalibrationExpired,

    /// <summary>A recall stands on it.</summary>
    Recalled,

    /// <summary>Somebody holds it back.</summary>
    OnHold,
}
