namespace TeleSSL.Domain;

/// <summary>The roles of an account in an organisation. A person can hold several, in several organisations.</summary>
public enum Role
{
    /// <summary>Takes calls; sees the municipalities that the SPOC unit serves.</summary>
    SpocAgent,

    /// <summary>Leads the desk; sees all.</summary>
    SpocLead,

    /// <summary>Works for an SSL unit, in depot or van; sees the unit's devices.</summary>
    Logistics,

    /// <summary>Drives for the unit; sees the devices it has an open assignment for.</summary>
    Contractor,

    /// <summary>A municipality's coordinator; sees its own citizens' devices.</summary>
    Municipality,

    /// <summary>Refers citizens for a hospital or a general practice; follows its own referrals, and sees nothing else.</summary>
    Referrer,

    /// <summary>FTS, the programme office; maintains the programmes, sees recalls and counts.</summary>
    ProgrammeOffice,

    /// <summary>Finance; sees counts and costs.</summary>
    Finance,

    /// <summary>May do whatever any other role may.</summary>
    Administrator,

    /// <summary>A program.</summary>
    Integration,
}
