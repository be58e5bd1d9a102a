namespace TeleSSL.Domain.Devices;

/// <summary>The stage of a device's life cycle.</summary>
public enum Custody
{
    /// <summary>In a store of its unit.</summary>
    InStock,

    /// <summary>In the store, reserved for a citizen.</summary>
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

    /// <summary>Whereabouts unknown.</summary>
    Lost,

    /// <summary>Permanently out of use.</summary>
    Retired,
}

/// <summary>Why a device may not be given to a citizen now.</summary>
public enum Blocker
{
    /// <summary>The citizen app is not on it.</summary>
    NeedsApp,

    /// <summary>The app is older than the programme allows. Derived when read.</summary>
    AppTooOld,

    /// <summary>Returned and not yet cleaned.</summary>
    NeedsCleaning,

    /// <summary>May hold a former citizen's data.</summary>
    NeedsWipe,

    /// <summary>Not tested since it was procured, returned or repaired.</summary>
    NeedsFunctionTest,

    /// <summary>The last test failed.</summary>
    FailedFunctionTest,

    /// <summary>The calibration has expired, or none is known for a model that needs it. Derived when read.</summary>
    CalibrationExpired,

    /// <summary>It has an open recall.</summary>
    Recalled,

    /// <summary>It is on hold.</summary>
    OnHold,
}
