using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// Which citizens a unit has to do with, beside those it serves. A module whose rows give a citizen something of a unit's registers
/// one.
/// </summary>
internal interface IUnitCitizens
{
    /// <summary>SQL that is true for citizens <c>c</c> who have something of the units in the parameter <c>units</c>.</summary>
    string Where(Dialect dialect, string units);
}
