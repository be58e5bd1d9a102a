using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// Citizens that a unit may see besides those it serves. Registered by each module whose rows link a citizen to a unit.
/// </summary>
internal interface IUnitCitizens
{
    /// <summary>SQL that is true for citizens <c>c</c> who hold something of the units in the parameter <c>units</c>.</summary>
    string Where(Dialect dialect, string units);
}
