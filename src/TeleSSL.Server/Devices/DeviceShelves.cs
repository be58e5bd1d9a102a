using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>What lies in a place and in the places within it, as SQL: the list, the count and the index mean the same.</summary>
internal static class DeviceShelves
{
    /// <summary>
    /// True for a device that lies there; the places are added to the parameters. With <c>= TRUE</c> SQLite, which has no statistics, can
    /// use only the index of places (<c>device_stock</c>); PostgreSQL reads past it.
    /// </summary>
    public static string In(string place, Catalogue catalogue, Parameters parameters, Dialect dialect)
    {
        parameters.Add("places", Places.Within(catalogue, place).ToArray());
        return $"{dialect.In("d.location", "@places")} AND (d.custody IN ('in-stock', 'reserved')) = TRUE";
    }
}
