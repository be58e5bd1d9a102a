using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Named parameters for SQL that is assembled from parts.</summary>
internal sealed class Parameters : DynamicParameters
{
    public Parameters(object? values = null)
    {
        if (values is not null)
            AddAll(values);
    }

    /// <summary>Adds each property by its name.</summary>
    public void AddAll(object values)
    {
        foreach (var property in values.GetType().GetProperties())
            Add(property.Name, property.GetValue(values));
    }
}
