using System.Reflection;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Makes the commands of a batch from SQL with named parameters, with values as <see cref="TypeHandlers"/> stores them. Dapper has no
/// batches.
/// </summary>
internal sealed class PostgresParameters
{
    private const int MaxCached = 1000;

    private static readonly Dictionary<Type, NpgsqlDbType> Types = new()
    {
        [typeof(string)] = NpgsqlDbType.Text,
        [typeof(int)] = NpgsqlDbType.Integer,
        [typeof(long)] = NpgsqlDbType.Bigint,
        [typeof(bool)] = NpgsqlDbType.Boolean,
        [typeof(double)] = NpgsqlDbType.Double,
        [typeof(byte[])] = NpgsqlDbType.Bytea,
        [typeof(Guid)] = NpgsqlDbType.Uuid,
        [typeof(DateTimeOffset)] = NpgsqlDbType.TimestampTz,
        [typeof(DateOnly)] = NpgsqlDbType.Date,
    };

    private readonly Dictionary<(string Sql, Type Type), PropertyInfo[]> cache = [];

    public NpgsqlBatchCommand Command(string sql, object? parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        if (parameters is DynamicParameters named)
            foreach (var name in named.ParameterNames)
                command.Parameters.Add(Parameter(name, ((SqlMapper.IParameterLookup)named)[name], null));
        else if (parameters is not null)
            foreach (var property in PropertiesOf(sql, parameters.GetType()))
                command.Parameters.Add(Parameter(property.Name, property.GetValue(parameters), property.PropertyType));
        return command;
    }

    // Only those that the SQL names: others may be costly to read.
    private PropertyInfo[] PropertiesOf(string sql, Type type)
    {
        if (cache.TryGetValue((sql, type), out var known))
            return known;
        if (cache.Count >= MaxCached)
            cache.Clear();
        return cache[(sql, type)] = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => sql.Contains($"@{property.Name}", StringComparison.OrdinalIgnoreCase))];
    }

    // A null needs its type, or PostgreSQL prepares the statement once more.
    private static NpgsqlParameter Parameter(string name, object? value, Type? declared)
    {
        var parameter = new NpgsqlParameter(name, value is DateTimeOffset time ? time.ToUniversalTime() : value ?? DBNull.Value);
        if (declared is not null && Types.TryGetValue(Nullable.GetUnderlyingType(declared) ?? declared, out var type))
            parameter.NpgsqlDbType = type;
        return parameter;
    }
}
